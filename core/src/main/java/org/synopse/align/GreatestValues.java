package org.synopse.align;

import java.util.Arrays;

/** The greatest value that was given for each number. Not thread-safe while values are given. */
final class GreatestValues {
  private final KeyTable numbers = new KeyTable();
  private double[] values = new double[64];

  /**
   * Gives a value.
   *
   * @param value above 0
   */
  void give(long number, double value) {
    int place = numbers.add(number);
    if (place == values.length) {
      values = Arrays.copyOf(values, 2 * place);
    }
    values[place] = Math.max(values[place], value);
  }

  /** Returns the greatest value of a number, 0 if none was given. */
  double of(long number) {
    int place = numbers.number(number);
    return place == KeyTable.NONE ? 0 : values[place];
  }
}
