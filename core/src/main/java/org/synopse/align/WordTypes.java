package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Numbers words so that words with the same number cannot be told apart by anything that decides
 * whether they belong to another word. Thread-safe.
 */
final class WordTypes {
  private final Map<Profile.Word, Integer> types = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  /** Returns the word with its number. */
  Profile.Word numbered(Profile.Word word) {
    return word.ofType(types.computeIfAbsent(word.inGeneral(), general -> next.getAndIncrement()));
  }

  /** Returns a word of each number, by the numbers given so far. */
  List<Profile.Word> words() {
    Profile.Word[] words = new Profile.Word[next.get()];
    types.forEach((word, type) -> words[type] = word.ofType(type));
    return List.of(words);
  }
}
