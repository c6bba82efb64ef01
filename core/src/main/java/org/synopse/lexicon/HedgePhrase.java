package org.synopse.lexicon;

import java.util.List;

/**
 * A hedge of several words, such as {@code be due to}.
 *
 * @param words its words in lower case, a verb by its citation form
 * @param certainty how sure it leaves its clause
 */
public record HedgePhrase(List<String> words, Certainty certainty) {
  public HedgePhrase {
    words = List.copyOf(words);
  }
}
