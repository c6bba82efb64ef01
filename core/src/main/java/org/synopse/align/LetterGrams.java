package org.synopse.align;

import java.util.Arrays;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * How often which letters stand beside each other in a statement, grammar and all: what a
 * dictionary does not know is found alike, as {@code Schiedsspruch} and {@code
 * Schiedsrichterspruch}.
 */
final class LetterGrams {
  private static final int MOST_LETTERS = Long.SIZE / Character.SIZE;

  /** The letters that stand together, in ascending order, each run packed into a number. */
  private final long[] grams;

  /** How often each stands there. */
  private final int[] counts;

  private final double length;

  private LetterGrams(String text, int letters) {
    if (letters > MOST_LETTERS) {
      throw new IllegalArgumentException("more letters together than " + MOST_LETTERS);
    }
    long[] all = new long[Math.max(0, text.length() - letters + 1)];
    for (int i = 0; i < all.length; i++) {
      for (int letter = 0; letter < letters; letter++) {
        all[i] = all[i] << Character.SIZE | text.charAt(i + letter);
      }
    }
    Arrays.sort(all);
    int different = 0;
    int[] counted = new int[all.length];
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[different++] = all[i];
      }
      counted[different - 1]++;
    }
    this.grams = Arrays.copyOf(all, different);
    this.counts = Arrays.copyOf(counted, different);
    double squares = 0;
    for (int count : counts) {
      squares += (double) count * count;
    }
    this.length = Math.sqrt(squares);
  }

  /**
   * Counts in the words of a statement.
   *
   * @param letters how many letters are looked at together, blanks among them
   * @param names whether those of names count too
   */
  static LetterGrams of(Statement statement, int letters, boolean names) {
    StringBuilder text = new StringBuilder(" ");
    for (Token token : statement.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT && (names || !isNamed(statement, token))) {
        text.append(token.form().toLowerCase(statement.language().locale())).append(' ');
      }
    }
    return new LetterGrams(text.toString(), letters);
  }

  private static boolean isNamed(Statement statement, Token token) {
    for (Mention mention : statement.values().mentions()) {
      if (mention.span().contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the cosine of both counts, from 0 to 1. */
  double cosine(LetterGrams other) {
    return lookup().cosine(other);
  }

  /** Makes the counts ready for the comparison with one other after another. */
  Lookup lookup() {
    return new Lookup(this);
  }

  /** Counts that are looked up: a hash table of which half are free at least. */
  static final class Lookup {
    /** Spreads neighbouring numbers: 2^64 by the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final LetterGrams of;

    /** What stands together; its count says whether the place is taken. */
    private final long[] keys;

    private final int[] counts;
    private final int shift;

    private Lookup(LetterGrams of) {
      this.of = of;
      int size = Integer.highestOneBit(Math.max(1, of.grams.length)) * 4;
      this.keys = new long[size];
      this.counts = new int[size];
      this.shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
      for (int i = 0; i < of.grams.length; i++) {
        int place = place(of.grams[i]);
        keys[place] = of.grams[i];
        counts[place] = of.counts[i];
      }
    }

    private int place(long gram) {
      int place = (int) ((gram * SPREAD) >>> shift);
      while (counts[place] != 0 && keys[place] != gram) {
        place = (place + 1) & (keys.length - 1);
      }
      return place;
    }

    /** Returns the cosine with other counts, from 0 to 1. */
    double cosine(LetterGrams other) {
      long product = 0;
      for (int i = 0; i < other.grams.length; i++) {
        product += (long) counts[place(other.grams[i])] * other.counts[i];
      }
      return product == 0 ? 0 : product / (of.length * other.length);
    }
  }
}
