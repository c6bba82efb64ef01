package org.synopse.align;

import java.util.Collection;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ids of concepts, of ends of scales or of roots, of which is asked again and again whether others
 * share one. Most share none, which a sieve of 128 bits tells for the most part. Immutable.
 */
final class Ids implements Iterable<String> {
  /** Spreads hash codes over the highest bits: 2^32 by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  private final Set<String> ids;
  private final long low;
  private final long high;

  private Ids(Set<String> ids) {
    this.ids = ids;
    long inLow = 0;
    long inHigh = 0;
    for (String id : ids) {
      int spread = id.hashCode() * SPREAD;
      if (spread < 0) {
        inLow |= 1L << (spread >>> 25);
      } else {
        inHigh |= 1L << (spread >>> 25);
      }
    }
    this.low = inLow;
    this.high = inHigh;
  }

  /** Returns the ids, each once. */
  static Ids of(Collection<String> ids) {
    return new Ids(Set.copyOf(ids));
  }

  /** Whether both have an id in common. */
  boolean meet(Ids others) {
    if ((low & others.low) == 0 && (high & others.high) == 0) {
      return false;
    }
    Set<String> fewer = ids.size() < others.ids.size() ? ids : others.ids;
    Set<String> more = ids.size() < others.ids.size() ? others.ids : ids;
    for (String id : fewer) {
      if (more.contains(id)) {
        return true;
      }
    }
    return false;
  }

  boolean contains(String id) {
    return ids.contains(id);
  }

  boolean isEmpty() {
    return ids.isEmpty();
  }

  /** Returns the ids as a set. */
  Set<String> all() {
    return ids;
  }

  @Override
  public Iterator<String> iterator() {
    return ids.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Ids others
            && low == others.low
            && high == others.high
            && ids.equals(others.ids));
  }

  @Override
  public int hashCode() {
    return Long.hashCode(low ^ high);
  }

  @Override
  public String toString() {
    return ids.toString();
  }
}
