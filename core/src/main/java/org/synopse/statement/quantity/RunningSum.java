package org.synopse.statement.quantity;

import java.math.BigDecimal;

/**
 * The sum that the words of a number make, as they are read: {@code zwei Millionen dreihundert}.
 *
 * <p>What was multiplied is the total, and what may still be multiplied the group. Mutable, for one
 * number and one thread.
 */
final class RunningSum {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal scale = BigDecimal.ZERO;
  private BigDecimal last = BigDecimal.ONE;
  private boolean hasGroup;
  private boolean hasTotal;

  /** Whether a number stands behind the last thousand, million and so on. */
  boolean hasGroup() {
    return hasGroup;
  }

  boolean hasTotal() {
    return hasTotal;
  }

  BigDecimal total() {
    return total;
  }

  BigDecimal group() {
    return group;
  }

  /** Returns what the total was multiplied with last. */
  BigDecimal scale() {
    return scale;
  }

  /** Returns what the last word multiplied with, 1 if it did not. */
  BigDecimal last() {
    return last;
  }

  /** The number so far; nothing is added where nothing stands, so that the scale stays. */
  BigDecimal sum() {
    if (!hasGroup) {
      return total;
    }
    return hasTotal ? total.add(group) : group;
  }

  void begin(BigDecimal value) {
    group = value;
    hasGroup = true;
  }

  void add(BigDecimal value) {
    group = hasGroup ? group.add(value) : value;
    hasGroup = true;
    last = BigDecimal.ONE;
  }

  /** Multiplies with the factor if a number may be multiplied so here. */
  boolean takesFactor(BigDecimal value) {
    BigDecimal factor = value.stripTrailingZeros();
    if (!hasGroup) {
      return isChained(factor);
    }
    boolean dozen = factor.compareTo(HUNDRED) < 0;
    if (dozen || factor.compareTo(HUNDRED) == 0) {
      boolean fits = dozen || group.compareTo(HUNDRED) < 0 || !hasTotal;
      if (fits) {
        group = group.multiply(factor);
        last = factor;
      }
      return fits;
    }
    if (hasTotal && factor.compareTo(scale) >= 0) {
      return false;
    }
    total = hasTotal ? total.add(group.multiply(factor)) : group.multiply(factor);
    scale = factor;
    last = factor;
    hasTotal = true;
    hasGroup = false;
    group = BigDecimal.ZERO;
    return true;
  }

  /** {@code tausend Milliarden}. */
  private boolean isChained(BigDecimal factor) {
    boolean chained = hasTotal && factor.compareTo(scale) >= 0 && scale.compareTo(HUNDRED) >= 0;
    if (chained) {
      total = total.multiply(factor);
      scale = factor;
    }
    return chained;
  }

  /** Whether nothing can be added to it: a dozen, a fraction, less than nothing. */
  boolean isClosed() {
    boolean dozens = last.compareTo(TWELVE) == 0;
    return dozens || group.stripTrailingZeros().scale() > 0 || total.signum() < 0;
  }

  /** {@code zweitausend drei}. */
  boolean fitsBehindScale(BigDecimal value) {
    return scale.compareTo(THOUSAND) >= 0 && value.compareTo(scale) < 0 && value.signum() > 0;
  }

  /**
   * {@code one hundred and fifty}.
   *
   * @param inWords whether a word stands before the value
   */
  boolean fitsBehindHundreds(BigDecimal value, boolean inWords) {
    return (inWords || last.compareTo(HUNDRED) == 0)
        && group.compareTo(HUNDRED) >= 0
        && group.remainder(HUNDRED).signum() == 0
        && value.compareTo(HUNDRED) < 0
        && value.signum() > 0;
  }

  /** {@code thirty one}. */
  boolean fitsBehindTens(BigDecimal value) {
    return last.compareTo(BigDecimal.ONE) == 0
        && group.remainder(HUNDRED).compareTo(TWENTY) >= 0
        && group.remainder(TEN).signum() == 0
        && value.compareTo(TEN) < 0
        && value.signum() > 0;
  }
}
