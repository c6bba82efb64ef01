package org.synopse.align.lucene;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Pairs of numbered statements, each as one number. Not thread-safe. */
final class PairNumbers {
  private final long statements;
  private long[] pairs = new long[1024];
  private int count;

  /**
   * Creates a collection of no pairs.
   *
   * @param statements more than any number of a statement
   */
  PairNumbers(int statements) {
    this.statements = statements;
  }

  /** Adds a pair, given in any order; it may be there already. */
  void add(int one, int other) {
    if (count == pairs.length) {
      pairs = Arrays.copyOf(pairs, 2 * count);
    }
    pairs[count++] = Math.min(one, other) * statements + Math.max(one, other);
  }

  /** Returns the pairs in their order, each once: the number of its first, then of its second. */
  LongStream sorted() {
    Arrays.parallelSort(pairs, 0, count);
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || pairs[i] != pairs[i - 1]) {
        pairs[different++] = pairs[i];
      }
    }
    count = different;
    return Arrays.stream(pairs, 0, count);
  }
}
