package org.synopse.relate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;

/**
 * Two numbers of one kind that no value can meet, in statements none of whose numbers agree.
 *
 * @param left the number of the left side
 * @param right the number of the right side
 * @param ofOneUnit whether they count the same thing by name; {@code people} and {@code passengers}
 *     are counted too, but not by one name
 */
record NumberClash(Quantity left, Quantity right, boolean ofOneUnit) {
  static final String AGE = "years-old";

  private static final String SHARE = "percent";

  /** So many points a share in words may be off. */
  private static final BigDecimal ROUND = BigDecimal.valueOf(3);

  /** So much of a figure may be left away: 75 of 75.88, and not 1 of 1.9. */
  private static final BigDecimal LITTLE = new BigDecimal("0.02");

  /** A two that both sides have is no sign that they speak of the same number. */
  private static final BigDecimal TELLING = BigDecimal.valueOf(3);

  /**
   * Returns the clash of two statements, if none of their numbers agree: {@code 60 Verletzte, 2
   * Tote} against {@code zwei Menschen starben} is none.
   */
  static Optional<NumberClash> between(Statement left, Statement right) {
    NumberClash best = null;
    for (Couples.Couple<Quantity> couple : Couples.of(told(left), told(right))) {
      Quantity a = couple.left();
      Quantity b = couple.right();
      QuantityComparison named = QuantityComparison.of(a, b);
      QuantityComparison counted =
          named == QuantityComparison.NOT_COMPARABLE && a.isCount() && b.isCount()
              ? QuantityComparison.of(a.withoutUnit(), b.withoutUnit())
              : named;
      if (counted == QuantityComparison.DISJOINT
          && (areAbout(left, a, right, b) || isCutShort(a, b) || isCutShort(b, a))) {
        counted = QuantityComparison.COMPATIBLE;
      }
      switch (counted) {
        case EQUAL, COMPATIBLE -> {
          if ((isTelling(a) && isTelling(b)) || named != QuantityComparison.NOT_COMPARABLE) {
            return Optional.empty();
          }
        }
        case DISJOINT -> {
          boolean one = named == QuantityComparison.DISJOINT && !a.unit().isEmpty();
          if (best == null || (one && !best.ofOneUnit())) {
            best = new NumberClash(a, b, one);
          }
        }
        case NOT_COMPARABLE -> {
          // A length says nothing about a number of people.
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether neither number is that many times as great as the other. */
  boolean isNear(int times) {
    BigDecimal ofLeft = nearest(left);
    BigDecimal ofRight = nearest(right);
    BigDecimal factor = BigDecimal.valueOf(times);
    return ofLeft.compareTo(ofRight.multiply(factor)) < 0
        && ofRight.compareTo(ofLeft.multiply(factor)) < 0;
  }

  private static BigDecimal nearest(Quantity quantity) {
    return Objects.requireNonNull(quantity.low() == null ? quantity.high() : quantity.low());
  }

  /** Whether neither number is one that stands in any text. */
  boolean isTelling() {
    return isTelling(left) && isTelling(right);
  }

  /** {@code knapp die Hälfte}, {@code 49 Prozent}: shares in words are round. */
  private static boolean areAbout(Statement left, Quantity a, Statement right, Quantity b) {
    return a.unit().equals(SHARE)
        && b.unit().equals(SHARE)
        && a.isPoint()
        && b.isPoint()
        && isInWords(left, a) != isInWords(right, b)
        && least(a).subtract(least(b)).abs().compareTo(ROUND) <= 0;
  }

  /** {@code 75.88 percent}, {@code 75 percent}: nobody disputes what is left away. */
  private static boolean isCutShort(Quantity exact, Quantity whole) {
    return exact.isPoint()
        && whole.isPoint()
        && exact.unit().equals(whole.unit())
        && least(exact).stripTrailingZeros().scale() > 0
        && least(exact).setScale(0, RoundingMode.DOWN).compareTo(least(whole)) == 0
        && least(exact).subtract(least(whole)).compareTo(least(exact).multiply(LITTLE)) <= 0;
  }

  private static boolean isInWords(Statement statement, Quantity quantity) {
    return statement.textAt(quantity.span()).chars().noneMatch(Character::isDigit);
  }

  private static BigDecimal least(Quantity quantity) {
    return Objects.requireNonNull(quantity.low());
  }

  private static List<Quantity> told(Statement statement) {
    List<Quantity> told = new ArrayList<>(statement.values().quantities());
    told.removeIf(quantity -> quantity.unit().equals(AGE));
    return told;
  }

  private static boolean isTelling(Quantity quantity) {
    BigDecimal value = quantity.low() == null ? quantity.high() : quantity.low();
    return value != null && value.compareTo(TELLING) >= 0;
  }
}
