package org.synopse.nlp.opennlp;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value made at its first use, once, whatever the number of threads.
 *
 * @param <T> the type of the value
 */
final class Lazy<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T value;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    T made = value;
    return made == null ? make() : made;
  }

  private synchronized T make() {
    T made = value;
    if (made == null) {
      made = maker.get();
      value = made;
    }
    return made;
  }
}
