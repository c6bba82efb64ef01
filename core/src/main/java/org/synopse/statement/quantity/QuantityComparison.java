package org.synopse.statement.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How two quantities of one unit relate. */
public enum QuantityComparison {
  /** Are they the same interval? */
  EQUAL,
  /** Can one value meet both, given bounds and rounding? */
  COMPATIBLE,
  /** Is there no value that meets both? */
  DISJOINT,
  /** Do they count different things? */
  NOT_COMPARABLE;

  /** What {@code rund} and {@code about} allow, as a share of the number. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.10");

  /** What a newspaper's rounding to round numbers allows without saying so. */
  private static final BigDecimal SILENT_ROUNDING = new BigDecimal("0.02");

  /** Compares two quantities; the order does not matter. */
  public static QuantityComparison of(Quantity left, Quantity right) {
    if (!left.unit().equals(right.unit())) {
      return NOT_COMPARABLE;
    }
    if (equal(left.low(), right.low()) && equal(left.high(), right.high())) {
      return EQUAL;
    }
    boolean apart = isBelow(left, right) || isBelow(right, left);
    return apart ? DISJOINT : COMPATIBLE;
  }

  private static boolean isBelow(Quantity lower, Quantity upper) {
    BigDecimal high = widened(lower, upper, lower.high(), 1);
    BigDecimal low = widened(lower, upper, upper.low(), -1);
    return high != null && low != null && high.compareTo(low) < 0;
  }

  /** Both sides give way by the rounding that either of them admits. */
  private static @Nullable BigDecimal widened(
      Quantity left, Quantity right, @Nullable BigDecimal bound, int direction) {
    if (bound == null) {
      return null;
    }
    boolean rounded = left.approximate() || right.approximate();
    BigDecimal share = rounded ? ROUNDING : isSmallCount(bound) ? BigDecimal.ZERO : SILENT_ROUNDING;
    return bound.add(bound.abs().multiply(share).multiply(BigDecimal.valueOf(direction)));
  }

  private static boolean isSmallCount(BigDecimal number) {
    return number.abs().compareTo(BigDecimal.valueOf(100)) < 0
        && number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean equal(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left == null ? right == null : right != null && left.compareTo(right) == 0;
  }
}
