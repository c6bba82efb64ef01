package org.synopse.align;

import java.util.List;

/**
 * The words of one statement, asked again and again which of them another word belongs to. Not
 * thread-safe.
 */
interface Counterparts {
  /** Shows the words to which a word belongs. */
  void of(Profile.Word word, Visitor visitor);

  /** Is shown a word of the statement by its place among them, and why the other belongs to it. */
  @FunctionalInterface
  interface Visitor {
    void visit(int place, WordMatch.Kind kind);
  }

  /** Returns counterparts that are asked one by one: for a few questions. */
  static Counterparts oneByOne(List<Profile.Word> words, WordKinds kinds) {
    return (word, visitor) -> {
      for (int place = 0; place < words.size(); place++) {
        WordMatch.Kind kind = kinds.kind(words.get(place), word);
        if (kind != null) {
          visitor.visit(place, kind);
        }
      }
    };
  }
}
