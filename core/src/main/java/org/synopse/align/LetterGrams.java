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

  /** Counts that are looked up. */
  static final class Lookup {
    private final LetterGrams of;
    private final KeyTable places;

    private Lookup(LetterGrams of) {
      this.of = of;
      this.places = new KeyTable(of.grams.length);
      for (long gram : of.grams) {
        places.add(gram);
      }
    }

    /** Returns the cosine with other counts, from 0 to 1. */
    double cosine(LetterGrams other) {
      long product = 0;
      for (int i = 0; i < other.grams.length; i++) {
        int place = places.number(other.grams[i]);
        product += place == KeyTable.NONE ? 0 : (long) of.counts[place] * other.counts[i];
      }
      return product == 0 ? 0 : product / (of.length * other.length);
    }
  }
}
