package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How two quantities relate, and why.
 *
 * <p>Units of one kind are converted. An approximator lets a number be off by {@value
 * #ROUNDING_PERCENT} percent. A number without one is taken at its word, unless the other is the
 * same number written more precisely: {@code 3 Mio.} and {@code 3,1 Mio.}, {@code 1.000} and {@code
 * 1.010}.
 *
 * @param outcome how they relate
 * @param reason why, in plain English words
 */
public record ComparedQuantities(QuantityComparison outcome, String reason) {
  private static final int ROUNDING_PERCENT = 10;

  /** What {@code rund} and {@code about} allow, as a share of the number. */
  private static final BigDecimal ROUNDING = BigDecimal.valueOf(ROUNDING_PERCENT).movePointLeft(2);

  /** What {@code knapp} and {@code gut} allow beyond the interval that they name. */
  private static final BigDecimal VAGUE_EDGE = new BigDecimal("0.02");

  /** How far two numbers may be apart of which one is the other rounded, as a share. */
  private static final BigDecimal LARGEST_ROUNDING = new BigDecimal("0.15");

  /** What is left off a round number without a word, as a share. */
  private static final BigDecimal SILENT_ROUNDING = new BigDecimal("0.02");

  /** Numbers below are counted one by one. */
  private static final BigDecimal SMALL_COUNT = BigDecimal.valueOf(100);

  /** A converted number has more digits than anybody wrote. */
  private static final BigDecimal CONVERSION = new BigDecimal("0.01");

  /** Compares two quantities; the order does not matter. */
  public static ComparedQuantities of(Quantity left, Quantity right) {
    Optional<String> obstacle = obstacle(left, right);
    if (obstacle.isPresent()) {
      return new ComparedQuantities(QuantityComparison.NOT_COMPARABLE, obstacle.get());
    }
    if (left.role() == Quantity.Role.SCORE) {
      return ofScores(left, right);
    }
    Interval one = Interval.of(left, !left.unit().equals(right.unit()));
    Interval other = Interval.of(right, !left.unit().equals(right.unit()));
    String both = left.inWords() + " and " + right.inWords();
    if (one.equalTo(other)) {
      return new ComparedQuantities(QuantityComparison.EQUAL, both + " are the same");
    }
    if (one.isApartFrom(other)) {
      return new ComparedQuantities(QuantityComparison.DISJOINT, "no number can be both " + both);
    }
    return new ComparedQuantities(QuantityComparison.COMPATIBLE, "one number can be both " + both);
  }

  /** Who wins 3:1 has an opponent who loses 1:3. */
  private static ComparedQuantities ofScores(Quantity left, Quantity right) {
    String both = left.inWords() + " and " + right.inWords();
    if (isSame(left.low(), right.low()) && isSame(left.counterpart(), right.counterpart())) {
      return new ComparedQuantities(QuantityComparison.EQUAL, both + " are the same");
    }
    return isSame(left.low(), right.counterpart()) && isSame(left.counterpart(), right.low())
        ? new ComparedQuantities(
            QuantityComparison.COMPATIBLE, both + " are one score, told from either side")
        : new ComparedQuantities(
            QuantityComparison.DISJOINT, "one match or vote cannot end with both " + both);
  }

  private static boolean isSame(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left != null && right != null && left.compareTo(right) == 0;
  }

  private static Optional<String> obstacle(Quantity left, Quantity right) {
    if (left.role() != right.role()
        && (left.role() == Quantity.Role.SCORE || right.role() == Quantity.Role.SCORE)) {
      return Optional.of("one is a score and the other none");
    }
    if (left.role() != right.role()) {
      return Optional.of("one is an amount and the other a change of it");
    }
    String one = base(left.unit());
    String other = base(right.unit());
    return one.equals(other)
        ? Optional.empty()
        : Optional.of("they measure different things: " + named(left) + " and " + named(right));
  }

  private static String named(Quantity quantity) {
    return quantity.unit().isEmpty() ? "something not named" : quantity.unit();
  }

  private static String base(String unit) {
    return Units.all().named(unit).map(Unit::base).orElse(unit);
  }

  /** The numbers that a quantity can mean, in the base of its unit where units differ. */
  private record Interval(
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      boolean approximate,
      boolean point,
      boolean converted) {
    static Interval of(Quantity quantity, boolean convert) {
      BigDecimal factor =
          convert
              ? Units.all().named(quantity.unit()).map(Unit::factor).orElse(BigDecimal.ONE)
              : BigDecimal.ONE;
      return new Interval(
          times(quantity.low(), factor),
          times(quantity.high(), factor),
          quantity.approximate(),
          quantity.isPoint(),
          convert);
    }

    private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
      return value == null ? null : value.multiply(factor);
    }

    boolean equalTo(Interval other) {
      return equal(low, other.low) && equal(high, other.high);
    }

    private static boolean equal(@Nullable BigDecimal left, @Nullable BigDecimal right) {
      return left == null ? right == null : right != null && left.compareTo(right) == 0;
    }

    boolean isApartFrom(Interval other) {
      return isBelow(other) || other.isBelow(this);
    }

    /** Whether every number here is below every number there, rounding granted. */
    private boolean isBelow(Interval other) {
      BigDecimal top = high;
      BigDecimal bottom = other.low;
      if (top == null || bottom == null || top.compareTo(bottom) >= 0) {
        return false;
      }
      boolean rounding = point && other.point && isRoundedFrom(top, bottom);
      BigDecimal reach = top.abs().multiply(give());
      BigDecimal otherReach = bottom.abs().multiply(other.give());
      return !rounding && top.add(reach).compareTo(bottom.subtract(otherReach)) < 0;
    }

    private BigDecimal give() {
      if (!approximate) {
        return converted ? CONVERSION : BigDecimal.ZERO;
      }
      return point ? ROUNDING : VAGUE_EDGE;
    }
  }

  /** Whether one of two numbers is the other, written with fewer digits. */
  private static boolean isRoundedFrom(BigDecimal left, BigDecimal right) {
    BigDecimal apart = left.subtract(right).abs();
    BigDecimal larger = left.abs().max(right.abs());
    if (apart.compareTo(larger.multiply(LARGEST_ROUNDING)) > 0) {
      return false;
    }
    boolean leftIsCoarser = left.scale() < right.scale();
    BigDecimal coarse = leftIsCoarser ? left : right;
    BigDecimal fine = leftIsCoarser ? right : left;
    boolean written =
        coarse.scale() != fine.scale()
            && fine.setScale(coarse.scale(), RoundingMode.HALF_UP).compareTo(coarse) == 0;
    return written
        || isSilentlyRounded(left, right, apart)
        || isSilentlyRounded(right, left, apart);
  }

  /** {@code 1.000} for {@code 1.010}: one leading digit, and many to count. */
  private static boolean isSilentlyRounded(BigDecimal round, BigDecimal exact, BigDecimal apart) {
    BigDecimal plain = round.stripTrailingZeros();
    boolean many = round.abs().compareTo(SMALL_COUNT) >= 0;
    boolean leadingDigits = plain.precision() <= 2 && plain.scale() < 0;
    boolean moreExact = exact.stripTrailingZeros().scale() > plain.scale();
    return many
        && leadingDigits
        && moreExact
        && apart.compareTo(round.abs().multiply(SILENT_ROUNDING)) <= 0;
  }
}
