package org.synopse.text;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A list of words, each once, and where in it a word stands. It takes no work to read from an
 * {@link ArrayFile}, unlike a map of as many strings. Immutable and thread-safe.
 *
 * <p>The slots are found by the words' hash codes and hold the place of a word plus one, or 0; half
 * of them or more are empty, so that a word stands near its first slot. Their upper bits are bits
 * of the hash code, by which most other words are told apart at once.
 */
public final class WordTable {
  private static final int PLACE_BITS = 22;
  private static final int PLACE = (1 << PLACE_BITS) - 1;

  private final int[] slots;
  private final int[] ends;

  /** The letters of all words if all are of Latin-1, else empty. */
  private final byte[] latin;

  /** The letters of all words if some are not of Latin-1, else empty. */
  private final char[] wide;

  private WordTable(int[] slots, int[] ends, byte[] latin, char[] wide) {
    this.slots = slots;
    this.ends = ends;
    this.latin = latin;
    this.wide = wide;
  }

  /**
   * Returns the table of words that are given in their order, each once.
   *
   * @throws IllegalArgumentException if there are four millions or more
   */
  public static WordTable of(List<String> words) {
    int count = words.size();
    if (count >= PLACE) {
      throw new IllegalArgumentException("too many words: " + count);
    }
    int[] slots = new int[Integer.highestOneBit(Math.max(1, count)) * 4];
    int[] ends = new int[count];
    StringBuilder letters = new StringBuilder();
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      String word = words.get(i);
      letters.append(word);
      ends[i] = letters.length();
      int hash = word.hashCode();
      int slot = firstSlot(hash, mask);
      while (slots[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      slots[slot] = mark(hash) | (i + 1);
    }
    String all = letters.toString();
    return all.chars().allMatch(letter -> letter < 256)
        ? new WordTable(slots, ends, all.getBytes(StandardCharsets.ISO_8859_1), new char[0])
        : new WordTable(slots, ends, new byte[0], all.toCharArray());
  }

  /** Reads a table that {@link #write} wrote. */
  public static WordTable read(ArrayFile file) {
    return new WordTable(file.ints(), file.ints(), file.bytes(), file.letters());
  }

  /** Writes the table. */
  public void write(ArrayFile.Writer file) {
    file.add(slots).add(ends).add(latin).add(wide);
  }

  /** Returns how many words there are. */
  public int size() {
    return ends.length;
  }

  /** Returns the place of a word, counted from 0, or -1 if it is none of them. */
  public int indexOf(String word) {
    int hash = word.hashCode();
    int mark = mark(hash);
    int mask = slots.length - 1;
    for (int slot = firstSlot(hash, mask); slots[slot] != 0; slot = (slot + 1) & mask) {
      int index = (slots[slot] & PLACE) - 1;
      if ((slots[slot] & ~PLACE) == mark && isSpelled(index, word)) {
        return index;
      }
    }
    return -1;
  }

  private static int mark(int hash) {
    return hash & ~PLACE;
  }

  private static int firstSlot(int hash, int mask) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private boolean isSpelled(int index, String word) {
    int begin = begin(index);
    if (ends[index] - begin != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letter(begin + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private char letter(int at) {
    return latin.length > 0 ? (char) (latin[at] & 0xff) : wide[at];
  }

  /** Returns the word at a place. */
  public String word(int index) {
    int begin = begin(index);
    int length = ends[index] - begin;
    return latin.length > 0
        ? new String(latin, begin, length, StandardCharsets.ISO_8859_1)
        : new String(wide, begin, length);
  }

  private int begin(int index) {
    return index == 0 ? 0 : ends[index - 1];
  }
}
