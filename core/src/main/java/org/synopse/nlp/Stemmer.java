package org.synopse.nlp;

/** Cuts endings off a word. Implementations are thread-safe. */
@FunctionalInterface
public interface Stemmer {
  /**
   * Returns what is left of the word, in lower case; not empty unless the word is.
   *
   * @param word in lower case
   */
  String stem(String word);
}
