package org.synopse.nlp;

/**
 * How much of a text is taken apart; what is longer is cut, and the cut is told.
 *
 * <p>News keeps far below these. What does not, such as a table without marks or one line of ten
 * megabytes, would cost more than in proportion, since rules look from word to word of a sentence.
 *
 * @param sentence the longest sentence, in UTF-16 units; a longer one becomes several
 * @param article the longest article, in UTF-16 units; what stands behind is left out
 */
public record TextLimits(int sentence, int article) {
  private static final TextLimits STANDARD = new TextLimits(2_000, 1_000_000);

  public TextLimits {
    if (sentence < 2 || article < 2) {
      throw new IllegalArgumentException("limits must leave room for a character");
    }
  }

  /** Returns 2,000 characters a sentence and a million an article. */
  public static TextLimits standard() {
    return STANDARD;
  }
}
