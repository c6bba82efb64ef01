package org.synopse.study.label;

/**
 * How much more often one side uses a word than the other: the log-odds ratio with an informative
 * Dirichlet prior (Monroe, Colaresi and Quinn 2008, equations 16 and 22). Above 0 the one side uses
 * it more; {@code z} is that in standard deviations.
 *
 * @param value the log-odds ratio
 * @param z the log-odds ratio in its standard deviations
 */
public record LogOdds(double value, double z) {
  /** How many words the prior weighs: what everybody writes counts as much as so many words. */
  private static final double PRIOR_WORDS = 300;

  /** A word that is seen nowhere else still has some chance. */
  private static final double LEAST_PRIOR = 0.05;

  /**
   * Compares two sides.
   *
   * @param count how often the one side uses the word
   * @param all how many words the one side has
   * @param otherCount how often the other side uses it
   * @param otherAll how many words the other side has
   * @param share which part of all words of the collection the word is, from 0 to 1
   */
  public static LogOdds of(
      double count, double all, double otherCount, double otherAll, double share) {
    double prior = Math.max(LEAST_PRIOR, PRIOR_WORDS * share);
    double value =
        log(count + prior, all + PRIOR_WORDS - count - prior)
            - log(otherCount + prior, otherAll + PRIOR_WORDS - otherCount - prior);
    double variance = 1 / (count + prior) + 1 / (otherCount + prior);
    return new LogOdds(value, value / Math.sqrt(variance));
  }

  private static double log(double part, double rest) {
    return Math.log(part / Math.max(1, rest));
  }
}
