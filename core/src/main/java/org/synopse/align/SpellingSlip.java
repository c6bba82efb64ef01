package org.synopse.align;

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

  /** Whether one word is the other with a slip; symmetric, and true for the same word. */
  static boolean isBetween(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    return Math.min(a.length(), b.length()) >= SHORTEST
        && a.charAt(0) == b.charAt(0)
        && AT_MOST_ONE.apply(a, b) >= 0;
  }
}
