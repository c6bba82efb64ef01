package org.synopse.align;

/**
 * The greatest value that was given for each number: a hash table of open addresses. Not
 * thread-safe while values are given.
 */
final class GreatestValues {
  private static final int SMALLEST = 64;

  /** Spreads neighbouring numbers: 2^64 by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** Numbers plus one; 0 is a free place, and half of them are free at least. */
  private long[] keys = new long[SMALLEST];

  private double[] values = new double[SMALLEST];
  private int shift = Long.SIZE - Integer.numberOfTrailingZeros(SMALLEST);
  private int size;

  /**
   * Gives a value.
   *
   * @param number 0 or more
   * @param value above 0
   */
  void give(long number, double value) {
    if (2 * size >= keys.length) {
      grow();
    }
    int place = place(number + 1);
    if (keys[place] == 0) {
      keys[place] = number + 1;
      size++;
    }
    values[place] = Math.max(values[place], value);
  }

  /** Returns the greatest value of a number, 0 if none was given. */
  double of(long number) {
    return values[place(number + 1)];
  }

  private int place(long key) {
    int place = (int) ((key * SPREAD) >>> shift);
    while (keys[place] != 0 && keys[place] != key) {
      place = (place + 1) & (keys.length - 1);
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new double[keys.length];
    shift--;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int place = place(oldKeys[i]);
        keys[place] = oldKeys[i];
        values[place] = oldValues[i];
      }
    }
  }
}
