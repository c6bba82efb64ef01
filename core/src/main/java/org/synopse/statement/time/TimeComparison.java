package org.synopse.statement.time;

import java.util.List;

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

  /** Compares two expressions; the order does not matter. {@link ComparedTimes} says why. */
  public static TimeComparison of(TimeExpression left, TimeExpression right) {
    return ComparedTimes.of(left, right).outcome();
  }

  /** Whether both sides name days of the calendar, so that these decide whether they differ. */
  public static boolean nameDays(List<TimeExpression> left, List<TimeExpression> right) {
    return hasDay(left) && hasDay(right);
  }

  private static boolean hasDay(List<TimeExpression> times) {
    for (TimeExpression time : times) {
      if (time.isDay()) {
        return true;
      }
    }
    return false;
  }
}
