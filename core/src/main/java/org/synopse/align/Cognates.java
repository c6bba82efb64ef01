package org.synopse.align;

/**
 * Tells whether words of two languages are written so alike that they are likely one word: {@code
 * Katastrophe}, {@code catastrophe}; {@code Präsident}, {@code president}.
 */
final class Cognates {
  /** Among shorter words likeness is chance: {@code Rat}, {@code rat}. */
  private static final int SHORTEST = 5;

  /** The share of letters in one order that both must have. */
  private static final double ALIKE = 0.75;

  private Cognates() {}

  /** Returns how every word begins that this one can be alike to. */
  static String beginning(String word) {
    return word.isEmpty() ? "" : folded(word.substring(0, 1));
  }

  /** Whether the words, given in lower case, are alike; symmetric. */
  static boolean areAlike(String one, String other) {
    String a = folded(one);
    String b = folded(other);
    int longer = Math.max(a.length(), b.length());
    int shorter = Math.min(a.length(), b.length());
    return shorter >= SHORTEST
        && shorter >= ALIKE * longer
        && a.charAt(0) == b.charAt(0)
        && CommonSequence.length(a, b) >= ALIKE * longer;
  }

  /** The letters that German and English exchange, as one. */
  private static String folded(String word) {
    StringBuilder folded = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      folded.append(
          switch (word.charAt(i)) {
            case 'ä' -> 'a';
            case 'ö' -> 'o';
            case 'ü' -> 'u';
            case 'k', 'z' -> 'c';
            case 'y', 'j' -> 'i';
            case 'ß' -> 's';
            default -> word.charAt(i);
          });
    }
    return folded.toString();
  }
}
