package org.synopse.nlp;

import java.util.List;

/** Cuts a compound into the words that it is made of. Implementations are thread-safe. */
@FunctionalInterface
public interface CompoundSplitter {
  /**
   * Returns the parts of a word in order, the head last: {@code kooperation}, {@code vertrag}.
   *
   * @param word in lower case
   * @return two parts or more, or none if the word is no compound
   */
  List<String> split(String word);

  /** Returns the splitter of a language that writes its compounds apart. */
  static CompoundSplitter none() {
    return word -> List.of();
  }
}
