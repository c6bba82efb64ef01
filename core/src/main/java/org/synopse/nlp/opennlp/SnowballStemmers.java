package org.synopse.nlp.opennlp;

import opennlp.tools.stemmer.snowball.SnowballStemmer;
import org.synopse.nlp.Stemmer;
import org.synopse.text.Language;

/** The Snowball stemmers of OpenNLP. */
public final class SnowballStemmers {
  private SnowballStemmers() {}

  /** Returns the stemmer of a language. */
  public static Stemmer of(Language language) {
    SnowballStemmer.ALGORITHM algorithm =
        switch (language) {
          case GERMAN -> SnowballStemmer.ALGORITHM.GERMAN;
          case ENGLISH -> SnowballStemmer.ALGORITHM.ENGLISH;
        };
    // A stemmer holds scratch state.
    ThreadLocal<SnowballStemmer> stemmers =
        ThreadLocal.withInitial(() -> new SnowballStemmer(algorithm));
    return word -> stemmers.get().stem(word).toString();
  }
}
