package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How two quantities relate, and why.
 *
 * <p>Units of one kind are converted, and things counted are the same where the lexicon says so, in
 * one language or two. What numbers can be both is told by their bounds and rounding.
 *
 * @param outcome how they relate
 * @param reason why, in plain English words
 * @param axis in what they differ that cannot be compared; {@code null} if they can
 */
public record ComparedQuantities(QuantityComparison outcome, String reason, @Nullable Axis axis) {
  private static final String PERCENT = "percent";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  public ComparedQuantities {
    if ((outcome == QuantityComparison.NOT_COMPARABLE) != (axis != null)) {
      throw new IllegalArgumentException(outcome + " along " + axis);
    }
  }

  private ComparedQuantities(QuantityComparison outcome, String reason) {
    this(outcome, reason, null);
  }

  /** Compares two quantities; the order does not matter. */
  public static ComparedQuantities of(Quantity left, Quantity right) {
    if (left.role() == right.role() && left.role() == Quantity.Role.SCORE) {
      return ofScores(left, right);
    }
    Optional<ComparedQuantities> votes = votes(left, right).or(() -> votes(right, left));
    if (votes.isPresent()) {
      return votes.get();
    }
    Optional<Obstacle> obstacle = obstacle(left, right);
    if (obstacle.isPresent()) {
      return new ComparedQuantities(
          QuantityComparison.NOT_COMPARABLE, obstacle.get().reason(), obstacle.get().axis());
    }
    boolean convert =
        !left.unit().equals(right.unit())
            && Units.all().named(left.unit()).isPresent()
            && Units.all().named(right.unit()).isPresent();
    String both = left.inWords() + " and " + right.inWords();
    return convert
        ? ofIntervals(
            Interval.converted(left, right.unit()), Interval.converted(right, left.unit()), both)
        : ofIntervals(
            Interval.of(shareBeside(left, right)), Interval.of(shareBeside(right, left)), both);
  }

  private static ComparedQuantities ofIntervals(Interval left, Interval right, String both) {
    if (left.equalTo(right)) {
      return new ComparedQuantities(QuantityComparison.EQUAL, both + " are the same");
    }
    if (left.isApartFrom(right)) {
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

  /** {@code Mit 31 zu 18 Stimmen} holds both {@code 31 Abgeordnete} and {@code 18 Abgeordnete}. */
  private static Optional<ComparedQuantities> votes(Quantity score, Quantity voters) {
    boolean both =
        score.role() == Quantity.Role.SCORE
            && voters.role() == Quantity.Role.AMOUNT
            && voters.isPoint()
            && QuantityWords.ofScores().plays("voters", voters.unit());
    boolean first = both && isSame(score.low(), voters.low());
    boolean second = both && isSame(score.counterpart(), voters.low());
    String reason = score.inWords() + " is told of " + voters.inWords() + " too";
    return first || second
        ? Optional.of(
            new ComparedQuantities(
                first ? QuantityComparison.EQUAL : QuantityComparison.COMPATIBLE, reason))
        : Optional.empty();
  }

  private static boolean isSame(@Nullable BigDecimal left, @Nullable BigDecimal right) {
    return left != null && right != null && left.compareTo(right) == 0;
  }

  /** {@code zwölf der 20 Passagiere} beside a share is one of 60 percent. */
  private static Quantity shareBeside(Quantity part, Quantity other) {
    BigDecimal whole = part.counterpart();
    if (whole == null || whole.signum() == 0 || !other.unit().equals(PERCENT)) {
      return part;
    }
    return new Quantity(
        part.span(),
        share(part.low(), whole),
        share(part.high(), whole),
        part.approximate(),
        PERCENT);
  }

  private static @Nullable BigDecimal share(@Nullable BigDecimal part, BigDecimal whole) {
    return part == null
        ? null
        : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32).stripTrailingZeros();
  }

  /**
   * What keeps two quantities from being compared.
   *
   * @param axis in what they differ
   * @param reason how, in words
   */
  private record Obstacle(Axis axis, String reason) {}

  private static Optional<Obstacle> obstacle(Quantity left, Quantity right) {
    if (left.role() != right.role()) {
      boolean score = left.role() == Quantity.Role.SCORE || right.role() == Quantity.Role.SCORE;
      return Optional.of(
          new Obstacle(
              Axis.ROLE,
              score
                  ? "one is a score and the other none"
                  : "one is an amount and the other a change of it"));
    }
    return measures(left, right).or(() -> periods(left, right)).or(() -> wholes(left, right));
  }

  private static Optional<Obstacle> measures(Quantity left, Quantity right) {
    Optional<Unit> ofLeft = Units.all().named(left.unit());
    Optional<Unit> ofRight = Units.all().named(right.unit());
    if (isShareOfWhole(left, right) || isShareOfWhole(right, left)) {
      return Optional.empty();
    }
    String both = named(left) + " and " + named(right);
    if (ofLeft.isEmpty() && ofRight.isEmpty()) {
      return CountedThings.areSame(left.unit(), right.unit())
          ? Optional.empty()
          : Optional.of(new Obstacle(Axis.COUNTED, "they count different things: " + both));
    }
    if (ofLeft.isEmpty() || ofRight.isEmpty()) {
      return Optional.of(
          new Obstacle(Axis.COUNTED, "one is measured and the other counted: " + both));
    }
    if (ofLeft.get().base().equals(ofRight.get().base())) {
      return Optional.empty();
    }
    boolean money = ofLeft.get().isMoney() && ofRight.get().isMoney();
    return Optional.of(
        new Obstacle(
            Axis.UNIT,
            (money ? "they are in different currencies: " : "they measure different things: ")
                + both));
  }

  private static boolean isShareOfWhole(Quantity part, Quantity share) {
    return part.counterpart() != null
        && share.unit().equals(PERCENT)
        && share.counterpart() == null
        && !part.unit().equals(PERCENT);
  }

  private static Optional<Obstacle> periods(Quantity left, Quantity right) {
    String one = left.period();
    String other = right.period();
    return one == null || other == null || one.equals(other)
        ? Optional.empty()
        : Optional.of(new Obstacle(Axis.PERIOD, "they are for a " + one + " and for a " + other));
  }

  private static Optional<Obstacle> wholes(Quantity left, Quantity right) {
    BigDecimal one = left.counterpart();
    BigDecimal other = right.counterpart();
    return one == null || other == null || one.compareTo(other) == 0
        ? Optional.empty()
        : Optional.of(
            new Obstacle(
                Axis.WHOLE,
                "they are parts of different wholes: "
                    + left.inWords()
                    + " and "
                    + right.inWords()));
  }

  private static String named(Quantity quantity) {
    return quantity.unit().isEmpty() ? "something not named" : quantity.unit();
  }
}
