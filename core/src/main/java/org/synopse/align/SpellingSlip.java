package org.synopse.align;

import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * Tells whether two spellings differ by a slip of the pen: one letter more, less, or another, or
 * two neighbours exchanged.
 */
final class SpellingSlip {
  /** Among shorter names one letter tells people apart: Meier and Maier, Merkel and Merker. */
  private static final int SHORTEST = 8;

  private static final DamerauLevenshteinDistance AT_MOST_ONE = new DamerauLevenshteinDistance(1);

  private SpellingSlip() {}

  /**
   * Whether one word is the other with a slip; symmetric, and true for the same word of some
   * length.
   */
  static boolean isBetween(String left, String right) {
    if (Math.min(left.length(), right.length()) < SHORTEST
        || Math.abs(left.length() - right.length()) > 1) {
      return false;
    }
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    return a.charAt(0) == b.charAt(0) && AT_MOST_ONE.apply(a, b) >= 0;
  }

  /**
   * Returns what the words between which there can be a slip are looked up by; empty for a word
   * that is too short to be one of them.
   */
  static String shape(String word) {
    return word.length() < SHORTEST ? "" : shape(word, word.length());
  }

  /** Returns the shapes of all words that can be this one with a slip. */
  static List<String> shapesNear(String word) {
    int length = word.length();
    return length < SHORTEST - 1
        ? List.of()
        : List.of(shape(word, length - 1), shape(word, length), shape(word, length + 1));
  }

  private static String shape(String word, int length) {
    return Character.toLowerCase(word.charAt(0)) + Integer.toString(length);
  }
}
