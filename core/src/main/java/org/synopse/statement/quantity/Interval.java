package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a quantity can mean, in the base of its unit where the other has another.
 *
 * <p>An approximator lets a number be off by {@value #ROUNDING_PERCENT} percent. A number without
 * one is taken at its word, unless the other is the same number written more precisely: {@code 3
 * Mio.} and {@code 3,1 Mio.}, {@code 1.000} and {@code 1.010}, {@code 60 miles} and {@code 100 km}.
 *
 * @param low the least, or {@code null} where there is no lower bound
 * @param high the greatest, or {@code null} where there is no upper bound
 * @param approximate whether the words say that it is rounded
 * @param digits to how many leading digits it was written; 0 where it was not converted
 */
record Interval(
    @Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate, int digits) {
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
  private static final BigDecimal CONVERSION = new BigDecimal("0.02");

  /** How far a converted number may be from the other that is it rounded. */
  private static final BigDecimal ROUNDED_CONVERSION = new BigDecimal("0.05");

  /** Two shares such as a third and 33.3 percent are one within a millionth. */
  private static final MathContext EXACT = new MathContext(6, RoundingMode.HALF_UP);

  /** Returns the interval as written. */
  static Interval of(Quantity quantity) {
    return new Interval(quantity.low(), quantity.high(), quantity.approximate(), 0);
  }

  /**
   * Returns the interval in the base of its unit.
   *
   * @param other the unit of the other quantity; a unit that is a power of ten of it leaves every
   *     digit as it was written
   */
  static Interval converted(Quantity quantity, String other) {
    BigDecimal factor = factor(quantity.unit());
    BigDecimal written = quantity.low() == null ? quantity.high() : quantity.low();
    int digits =
        written == null || isPowerOfTen(factor, factor(other))
            ? 0
            : Math.max(1, written.stripTrailingZeros().precision());
    return new Interval(
        times(quantity.low(), factor),
        times(quantity.high(), factor),
        quantity.approximate(),
        digits);
  }

  private static BigDecimal factor(String unit) {
    return Units.all().named(unit).map(Unit::factor).orElse(BigDecimal.ONE);
  }

  /** Whether one factor has the digits of the other, in another place. */
  private static boolean isPowerOfTen(BigDecimal factor, BigDecimal other) {
    return factor
        .stripTrailingZeros()
        .unscaledValue()
        .equals(other.stripTrailingZeros().unscaledValue());
  }

  private static @Nullable BigDecimal times(@Nullable BigDecimal value, BigDecimal factor) {
    return value == null ? null : value.multiply(factor);
  }

  private boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  boolean equalTo(Interval other) {
    return equal(low, other.low) && equal(high, other.high);
  }

  private static boolean equal(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left == null
        ? right == null
        : right != null && left.round(EXACT).compareTo(right.round(EXACT)) == 0;
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
    boolean rounding =
        isPoint()
            && other.isPoint()
            && (isRoundedFrom(top, bottom) || isConvertedFrom(other, top, bottom));
    BigDecimal reach = top.abs().multiply(give());
    BigDecimal otherReach = bottom.abs().multiply(other.give());
    return !rounding && top.add(reach).compareTo(bottom.subtract(otherReach)) < 0;
  }

  private BigDecimal give() {
    if (!approximate) {
      return digits > 0 ? CONVERSION : BigDecimal.ZERO;
    }
    return isPoint() ? ROUNDING : VAGUE_EDGE;
  }

  /** {@code 60 miles} are 96.6 km, and those are 100 km to one digit. */
  private boolean isConvertedFrom(Interval other, BigDecimal mine, BigDecimal its) {
    BigDecimal apart = mine.subtract(its).abs();
    BigDecimal most = mine.abs().max(its.abs()).multiply(ROUNDED_CONVERSION);
    return digits > 0
        && other.digits > 0
        && apart.compareTo(most) <= 0
        && (isRoundedTo(mine, its, other.digits) || isRoundedTo(its, mine, digits));
  }

  private static boolean isRoundedTo(BigDecimal exact, BigDecimal round, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_UP)).compareTo(round) == 0;
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
