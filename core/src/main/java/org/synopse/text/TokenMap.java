package org.synopse.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What depends on the form and the lemma of a token alone, worked out once and kept as in a {@link
 * WordMap}. Of a form whose lemma differs from place to place the last one is kept. Thread-safe.
 *
 * @param <T> what is kept of a token, immutable
 */
public final class TokenMap<T> {
  private final int most;
  private final Function<Token, T> reader;
  private final Map<String, Known<T>> kept = new ConcurrentHashMap<>();

  /** What is known of a form that has the lemma. */
  private record Known<T>(String lemma, T value) {}

  /**
   * @param most how many forms are kept; beyond that all are thrown away
   * @param reader works out what is kept of a token, by its form and its lemma and nothing else
   */
  public TokenMap(int most, Function<Token, T> reader) {
    this.most = most;
    this.reader = reader;
  }

  /** Returns what is known of a token. */
  public T of(Token token) {
    Known<T> known = kept.get(token.form());
    return known != null && known.lemma().equals(token.lemma()) ? known.value() : read(token);
  }

  private T read(Token token) {
    if (kept.size() >= most) {
      kept.clear();
    }
    T value = reader.apply(token);
    kept.put(token.form(), new Known<>(token.lemma(), value));
    return value;
  }
}
