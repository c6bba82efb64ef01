package org.synopse.align;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the words of a story so that words with the same number cannot be told apart by anything
 * that decides whether they belong to another word.
 */
final class WordTypes {
  private final Map<Profile.Word, Integer> types = new HashMap<>();

  /** Returns the word with its number. */
  Profile.Word numbered(Profile.Word word) {
    return word.ofType(types.computeIfAbsent(word.inGeneral(), general -> types.size()));
  }

  /** Returns how many numbers there are. */
  int size() {
    return types.size();
  }
}
