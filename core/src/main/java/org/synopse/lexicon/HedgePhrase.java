package org.synopse.lexicon;

import java.util.List;

/**
 * A hedge of several words, such as {@code be due to}.
 *
 * @param words its words in lower case, a verb by its citation form
 * @param certainty how sure it leaves its clause
 * @param isVerbLast whether its last word is a verb that may stand elsewhere in the clause: {@code
 *     im Verdacht stehen}, {@code stand lange im Verdacht}
 */
public record HedgePhrase(List<String> words, Certainty certainty, boolean isVerbLast) {
  public HedgePhrase {
    words = List.copyOf(words);
  }
}
