package org.synopse.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What depends on the form of a word alone, worked out when the form is first asked for and then
 * kept: most words of a text have stood in one before. Thread-safe.
 *
 * @param <T> what is kept of a word, immutable
 */
public final class WordMap<T> {
  private final int most;
  private final Function<String, T> reader;
  private final Map<String, T> kept = new ConcurrentHashMap<>();

  /**
   * @param most how many words are kept; beyond that all are thrown away, so that a long run keeps
   *     its memory
   * @param reader works out what is kept of a word, always the same for the same word
   */
  public WordMap(int most, Function<String, T> reader) {
    this.most = most;
    this.reader = reader;
  }

  /** Returns what is known of a word. */
  public T of(String word) {
    T known = kept.get(word);
    return known == null ? read(word) : known;
  }

  private T read(String word) {
    if (kept.size() >= most) {
      kept.clear();
    }
    T known = reader.apply(word);
    kept.put(word, known);
    return known;
  }
}
