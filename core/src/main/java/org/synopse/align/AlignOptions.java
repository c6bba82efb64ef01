package org.synopse.align;

/**
 * How sure an alignment has to be.
 *
 * @param threshold the least similarity of an aligned pair, from 0 to 1
 * @param margin how far below the best partner of either side a second partner may lie, from 0 to 1
 */
public record AlignOptions(double threshold, double margin) {
  public AlignOptions {
    if (!(threshold >= 0 && threshold <= 1 && margin >= 0 && margin <= 1)) {
      throw new IllegalArgumentException("not from 0 to 1: " + threshold + ", " + margin);
    }
  }

  /** Returns the options of an ordinary comparison. */
  public static AlignOptions defaults() {
    return new AlignOptions(0.5, 0.15);
  }
}
