package org.synopse.align;

import java.util.Arrays;

/**
 * Numbers keys from 0 in the order in which they come, so that what is known of them can be kept in
 * arrays: a hash table of open addresses. Half of its slots are free at least, for most of the keys
 * that are asked for are not there. Not thread-safe while keys are added.
 */
final class KeyTable {
  /** Returned for a key that is not there. */
  static final int NONE = -1;

  private static final int SMALLEST = 8;

  /** Spreads neighbouring keys: 2^64 by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  /** The numbers of keys plus one; 0 is a free slot. */
  private int[] slots;

  /** By their numbers. */
  private long[] keys;

  private int shift;
  private int size;

  /** Creates an empty table that grows. */
  KeyTable() {
    this(0);
  }

  /**
   * Creates an empty table.
   *
   * @param expected with so many keys it need not grow
   */
  KeyTable(int expected) {
    int length = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, expected)) * 4);
    this.slots = new int[length];
    this.keys = new long[length / 2];
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(length);
  }

  /** Returns how many keys there are. */
  int size() {
    return size;
  }

  /** Returns the key of a number. */
  long key(int number) {
    return keys[number];
  }

  /** Returns the number of a key, or {@link #NONE}. */
  int number(long key) {
    return slots[slot(key)] - 1;
  }

  /** Returns the number of a key, a new one if it was not there: the size of before. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot] == 0) {
      if (size == keys.length) {
        grow();
        slot = slot(key);
      }
      keys[size++] = key;
      slots[slot] = size;
    }
    return slots[slot] - 1;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, 2 * size);
    slots = new int[2 * slots.length];
    shift--;
    for (int number = 0; number < size; number++) {
      slots[slot(keys[number])] = number + 1;
    }
  }

  /** Returns where a key stands, or the free slot where it would. */
  private int slot(long key) {
    int slot = (int) ((key * SPREAD) >>> shift);
    while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
