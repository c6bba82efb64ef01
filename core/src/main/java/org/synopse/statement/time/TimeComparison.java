package org.synopse.statement.time;

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
}
