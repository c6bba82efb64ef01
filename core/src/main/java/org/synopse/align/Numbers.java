package org.synopse.align;

import java.math.BigDecimal;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;

/** How much two numbers speak for one thing. */
final class Numbers {
  private static final double COMPATIBLE = 0.8;

  /** Two counts of the same thing that differ by no more than this share may be early and late. */
  private static final double NEAR = 0.25;

  private static final double NEARLY = 0.5;

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

  private static boolean areNear(Quantity a, Quantity b) {
    BigDecimal left = a.low() == null ? a.high() : a.low();
    BigDecimal right = b.low() == null ? b.high() : b.low();
    if (left == null || right == null || left.signum() <= 0 || right.signum() <= 0) {
      return false;
    }
    double ratio = left.doubleValue() / right.doubleValue();
    return Math.abs(Math.log(ratio)) <= Math.log1p(NEAR);
  }
}
