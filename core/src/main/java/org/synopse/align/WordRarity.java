package org.synopse.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * How much a word tells by its rarity in the language, from {@code word-rarity-*.txt}: little if
 * everybody uses it, most if it is not listed. Thread-safe.
 */
final class WordRarity {
  /** What a word of each band tells, the commonest first; a word of no band tells 1. */
  private static final double[] BANDS = {0.25, 0.5, 0.7, 0.85};

  private static final WordRarity LISTED = new WordRarity();

  /** Read when a language is first asked for: a German story needs no English words. */
  private final Map<Language, Map<String, Double>> weights = new ConcurrentHashMap<>();

  private WordRarity() {}

  private static Map<String, Double> read(Language language) {
    Map<String, Double> weights = new HashMap<>();
    String file = "word-rarity-" + language.code() + ".txt";
    for (List<String> entry : ResourceLines.fields(WordRarity.class, file)) {
      double weight = BANDS[Integer.parseInt(entry.get(0)) - 1];
      ResourceLines.items(entry.get(1)).forEach(word -> weights.put(word, weight));
    }
    return weights;
  }

  static WordRarity listed() {
    return LISTED;
  }

  /** Returns what a word tells, given by its lemma in lower case; above 0 and at most 1. */
  double weight(Language language, String lemma) {
    Map<String, Double> ofLanguage = weights.get(language);
    if (ofLanguage == null) {
      ofLanguage = weights.computeIfAbsent(language, WordRarity::read);
    }
    return ofLanguage.getOrDefault(lemma, 1.0);
  }
}
