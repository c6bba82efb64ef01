package org.synopse.statement.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The days of the calendar on which a duration lies: {@code in den nächsten drei Tagen}.
 *
 * @param begin its first day
 * @param end the day after its last, later than {@code begin}
 */
public record DayRange(LocalDate begin, LocalDate end) {
  private static final int LONGEST_IN_MONTHS = 12_000;

  public DayRange {
    if (!begin.isBefore(end)) {
      throw new IllegalArgumentException("a range of days from " + begin + " to " + end);
    }
  }

  /**
   * Returns the days from one on, for a length such as {@code P2Y9M}; nothing for a length that is
   * unknown, a fraction, or counted in hours.
   */
  static Optional<DayRange> ofLength(LocalDate begin, String length) {
    return period(length).map(period -> new DayRange(begin, begin.plus(period)));
  }

  /** Returns the days before one, for a length such as {@code P3W}. */
  static Optional<DayRange> before(LocalDate end, String length) {
    return period(length).map(period -> new DayRange(end.minus(period), end));
  }

  private static Optional<Period> period(String length) {
    try {
      return Optional.of(Period.parse(length))
          .filter(period -> !period.isZero() && period.toTotalMonths() < LONGEST_IN_MONTHS);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
