package org.synopse.testing;

import java.util.Map;
import org.synopse.nlp.CompoundSplitter;
import org.synopse.nlp.EnglishMorphology;
import org.synopse.nlp.WordFormation;
import org.synopse.nlp.jwordsplitter.GermanCompounds;
import org.synopse.nlp.morfologik.GermanMorphology;
import org.synopse.nlp.opennlp.SnowballStemmers;
import org.synopse.text.Language;

/** The word formation of all languages, shared by the tests. */
public final class Formations {
  private static final Map<Language, WordFormation> ALL =
      Map.of(
          Language.GERMAN,
          new WordFormation(
              Language.GERMAN,
              SnowballStemmers.of(Language.GERMAN),
              new GermanCompounds(),
              new GermanMorphology()),
          Language.ENGLISH,
          new WordFormation(
              Language.ENGLISH,
              SnowballStemmers.of(Language.ENGLISH),
              CompoundSplitter.none(),
              new EnglishMorphology()));

  private Formations() {}

  public static Map<Language, WordFormation> all() {
    return ALL;
  }

  public static WordFormation of(Language language) {
    return ALL.entrySet().stream()
        .filter(entry -> entry.getKey() == language)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }
}
