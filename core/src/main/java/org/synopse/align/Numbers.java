package org.synopse.align;

import java.math.BigDecimal;
import java.util.Objects;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;

/** How much two numbers speak for one thing. */
final class Numbers {
  private static final double COMPATIBLE = 0.8;

  /** Two counts of the same thing that differ by no more than this share may be early and late. */
  private static final double NEAR = 0.25;

  private static final double NEARLY = 0.5;

  /** A rounded number lies no further from an exact one than this. */
  private static final double ROUNDED = 0.12;

  /** Numbers of one digit and noughts stand in many statements. */
  private static final int TELLING_DIGITS = 2;

  private Numbers() {}

  /** Returns 1 for equal numbers, less for compatible ones and for near counts of one thing. */
  static double agreement(Quantity a, Quantity b) {
    return switch (QuantityComparison.of(a, b)) {
      case EQUAL -> 1;
      case COMPATIBLE -> COMPATIBLE;
      case DISJOINT -> a.unit().isEmpty() || !areNear(a, b) ? 0 : NEARLY;
      case NOT_COMPARABLE -> 0;
    };
  }

  /**
   * Returns the same of numbers that few statements have, whatever they count: {@code 1087
   * Stimmen}, {@code nicht einmal 1100}; 0 of round ones and of those that only bounds make
   * compatible.
   */
  static double telling(Quantity a, Quantity b) {
    boolean telling = digits(a) >= TELLING_DIGITS || digits(b) >= TELLING_DIGITS;
    if (!telling || !areWithin(ROUNDED, a, b)) {
      return 0;
    }
    double named = agreement(a, b);
    return named == 0 && a.isCount() && b.isCount()
        ? agreement(a.withoutUnit(), b.withoutUnit())
        : named;
  }

  /** Returns how many digits a number has before the noughts at its end. */
  private static int digits(Quantity quantity) {
    return value(quantity).stripTrailingZeros().precision();
  }

  private static boolean areNear(Quantity a, Quantity b) {
    return areWithin(NEAR, a, b);
  }

  private static boolean areWithin(double share, Quantity a, Quantity b) {
    double left = value(a).doubleValue();
    double right = value(b).doubleValue();
    return left > 0 && right > 0 && Math.abs(Math.log(left / right)) <= Math.log1p(share);
  }

  private static BigDecimal value(Quantity quantity) {
    return Objects.requireNonNull(quantity.low() == null ? quantity.high() : quantity.low());
  }
}
