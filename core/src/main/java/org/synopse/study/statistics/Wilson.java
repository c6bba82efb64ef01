package org.synopse.study.statistics;

/** The score interval of a share (E. B. Wilson, Journal of the ASA 22, 1927). */
public final class Wilson {
  /** The standard normal quantile of 97.5 percent. */
  private static final double Z = 1.959963984540054;

  private Wilson() {}

  /**
   * Returns the share and its 95 percent interval; from 0 to 1 and of value {@code NaN} where
   * nothing was counted.
   */
  public static Interval of(int hits, int all) {
    if (hits < 0 || hits > all) {
      throw new IllegalArgumentException(hits + " of " + all);
    }
    if (all == 0) {
      return new Interval(Double.NaN, 0, 1);
    }
    double share = (double) hits / all;
    double square = Z * Z / all;
    double centre = (share + square / 2) / (1 + square);
    double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
    return new Interval(share, Math.max(0, centre - half), Math.min(1, centre + half));
  }
}
