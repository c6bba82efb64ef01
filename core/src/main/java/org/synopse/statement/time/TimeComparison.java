package org.synopse.statement.time;

import java.util.Optional;

/**
 * How two time expressions relate, each taken as exact as it is given.
 *
 * <p>Dates and times of day are compared as stretches of the calendar: {@code 2024-06} holds {@code
 * 2024-06-19}, and {@code 2024-W25} meets both. Durations are compared as lengths, sets by their
 * value.
 */
public enum TimeComparison {
  /** Are they the same? */
  EQUAL,
  /** Does one lie within the other, or do they overlap? */
  COMPATIBLE,
  /** Have they no moment in common? */
  DISJOINT,
  /** Is one of them unknown, or are they of different kinds? */
  NOT_COMPARABLE;

  /** Compares two expressions; the order does not matter. */
  public static TimeComparison of(TimeExpression left, TimeExpression right) {
    if (isOnCalendar(left) && isOnCalendar(right)) {
      return both(CalendarStretch.of(left.value()), CalendarStretch.of(right.value()))
          .map(TimeComparison::ofStretches)
          .orElse(NOT_COMPARABLE);
    }
    if (left.type() != right.type() || isOnCalendar(left)) {
      return NOT_COMPARABLE;
    }
    return left.type() == TimexType.DURATION ? ofLengths(left, right) : ofSets(left, right);
  }

  private static boolean isOnCalendar(TimeExpression time) {
    return time.type() == TimexType.DATE || time.type() == TimexType.TIME;
  }

  /** Two stretches that are both known. */
  private record Stretches(CalendarStretch left, CalendarStretch right) {}

  private static Optional<Stretches> both(
      Optional<CalendarStretch> left, Optional<CalendarStretch> right) {
    return left.flatMap(l -> right.map(r -> new Stretches(l, r)));
  }

  private static TimeComparison ofStretches(Stretches both) {
    if (both.left().equals(both.right())) {
      return EQUAL;
    }
    return both.left().overlaps(both.right()) ? COMPATIBLE : DISJOINT;
  }

  private static TimeComparison ofLengths(TimeExpression left, TimeExpression right) {
    Optional<DurationLength> ofLeft = DurationLength.of(left.value());
    Optional<DurationLength> ofRight = DurationLength.of(right.value());
    if (ofLeft.isEmpty() || ofRight.isEmpty() || !ofLeft.get().hasKindOf(ofRight.get())) {
      return NOT_COMPARABLE;
    }
    return ofLeft.get().isSameAs(ofRight.get()) ? EQUAL : DISJOINT;
  }

  /** Two things may come again in their own ways, so that another value says nothing. */
  private static TimeComparison ofSets(TimeExpression left, TimeExpression right) {
    return left.value().equals(right.value()) ? EQUAL : NOT_COMPARABLE;
  }
}
