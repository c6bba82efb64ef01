package org.synopse.align;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * How much a word tells by its rarity in the language, from {@code word-rarity-*.txt}: little if
 * everybody uses it, most if it is not listed. Immutable.
 */
final class WordRarity {
  /** What a word of each band tells, the commonest first; a word of no band tells 1. */
  private static final double[] BANDS = {0.25, 0.5, 0.7, 0.85};

  private static final WordRarity LISTED = new WordRarity();

  private final Map<Language, Map<String, Double>> weights = new EnumMap<>(Language.class);

  private WordRarity() {
    for (Language language : Language.values()) {
      Map<String, Double> ofLanguage = new HashMap<>();
      String file = "word-rarity-" + language.code() + ".txt";
      for (List<String> entry : ResourceLines.fields(WordRarity.class, file)) {
        double weight = BANDS[Integer.parseInt(entry.get(0)) - 1];
        ResourceLines.items(entry.get(1)).forEach(word -> ofLanguage.put(word, weight));
      }
      weights.put(language, ofLanguage);
    }
  }

  static WordRarity listed() {
    return LISTED;
  }

  /** Returns what a word tells, given by its lemma in lower case; above 0 and at most 1. */
  double weight(Language language, String lemma) {
    return weights.getOrDefault(language, Map.of()).getOrDefault(lemma, 1.0);
  }
}
