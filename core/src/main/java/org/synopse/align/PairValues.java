package org.synopse.align;

import java.util.Arrays;

/**
 * A value for each of some pairs, looked up by the numbers of their statements: by the row of the
 * left one, and in the row by halves. Immutable.
 */
final class PairValues {
  /** The numbers of the pairs, ascending. */
  private final long[] pairs;

  private final double[] values;

  /** Where the pairs of each left statement begin; last where all end. */
  private final int[] rows;

  /**
   * Creates values.
   *
   * @param statements more than any number of a statement
   * @param pairs the numbers of the pairs, ascending and each once; not to be changed afterwards
   * @param values one for each pair; not to be changed afterwards
   */
  PairValues(int statements, long[] pairs, double[] values) {
    this.pairs = pairs;
    this.values = values;
    this.rows = new int[statements + 1];
    for (long pair : pairs) {
      rows[StatementNumbers.left(pair) + 1]++;
    }
    for (int row = 0; row < statements; row++) {
      rows[row + 1] += rows[row];
    }
  }

  /** Returns the value of a pair, 0 if it has none. */
  double of(long pair) {
    int row = StatementNumbers.left(pair);
    int place = Arrays.binarySearch(pairs, rows[row], rows[row + 1], pair);
    return place < 0 ? 0 : values[place];
  }
}
