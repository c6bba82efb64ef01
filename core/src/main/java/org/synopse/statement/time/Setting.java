package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known at a place of a text: against it times are resolved.
 *
 * @param published the day of publication, or {@code null} if it is not known
 * @param hour the time of day of publication, or {@code null} if it is not known
 * @param day the day that the text speaks of, or {@code null} if it named none lately
 * @param year the year that the text speaks of, or {@code null} if it named none lately
 * @param isDayNear whether the day was named in this sentence
 * @param direction where a time without a year or week lies, by the tense of its clause
 * @param nowadays whether {@code heute} means these times rather than the day
 */
record Setting(
    @Nullable LocalDate published,
    @Nullable LocalTime hour,
    @Nullable LocalDate day,
    @Nullable Integer year,
    boolean isDayNear,
    Direction direction,
    boolean nowadays) {
  private static final int DAYS_OF_A_MONTH = 32;
  private static final int HALF_A_YEAR = 6 * DAYS_OF_A_MONTH;
  private static final int DAYS_BACK = 3;

  Optional<LocalDate> today() {
    return Optional.ofNullable(published);
  }

  /** Returns the moment of publication. */
  Optional<LocalDateTime> now() {
    return published == null || hour == null
        ? Optional.empty()
        : Optional.of(published.atTime(hour));
  }

  /** Returns the day that {@code am nächsten Tag} counts from. */
  Optional<LocalDate> dayInFocus() {
    return Optional.ofNullable(day).or(this::today);
  }

  /** Returns the day that the text named lately. */
  Optional<LocalDate> named() {
    return Optional.ofNullable(day);
  }

  /** Returns the year that the text speaks of, unless it has named a day of that year. */
  Optional<Integer> yearInFocus() {
    boolean known = day != null && year != null && day.getYear() == year;
    return known ? Optional.empty() : Optional.ofNullable(year);
  }

  /** Returns the day that a time of day without a date belongs to. */
  Optional<LocalDate> dayOfClock() {
    return isDayNear || looksBack() ? dayOfWhatHappened() : today();
  }

  /**
   * Returns the day that {@code am Vortag} counts from: nothing has happened on one that is still
   * to come, {@code Die Rundfahrt endet am Sonntag. Am Vortag hatte er Glück gehabt}.
   */
  Optional<LocalDate> dayOfWhatHappened() {
    boolean ahead = day != null && published != null && day.isAfter(published);
    return ahead && looksBack() && !isDayNear ? today() : dayInFocus();
  }

  boolean looksBack() {
    return direction == Direction.BACK;
  }

  /** Returns the year of a day, month or season that names none. */
  Optional<Integer> yearOf(int month, int dayOfMonth) {
    if (year != null) {
      return Optional.of(year);
    }
    return today().map(today -> nearestYear(today, month, dayOfMonth));
  }

  /** The present tells of days just past too: {@code On July 12 he asks them to resign}. */
  private int nearestYear(LocalDate today, int month, int dayOfMonth) {
    int distance = DAYS_OF_A_MONTH * (month - today.getMonthValue());
    distance += dayOfMonth == 0 ? 0 : dayOfMonth - today.getDayOfMonth();
    return switch (direction) {
      case BACK -> distance > 0 ? today.getYear() - 1 : today.getYear();
      case AHEAD -> distance < -DAYS_OF_A_MONTH ? today.getYear() + 1 : today.getYear();
      case NEAR ->
          Math.abs(distance) <= HALF_A_YEAR
              ? today.getYear()
              : today.getYear() - Integer.signum(distance);
    };
  }

  /** Returns the day of a month that is not named; nothing where the month has no such day. */
  Optional<LocalDate> dayOfMonth(int dayOfMonth) {
    return today()
        .map(YearMonth::from)
        .map(
            month ->
                switch (direction) {
                  case BACK ->
                      dayOfMonth > today().get().getDayOfMonth() ? month.minusMonths(1) : month;
                  case AHEAD ->
                      dayOfMonth < today().get().getDayOfMonth() ? month.plusMonths(1) : month;
                  case NEAR -> month;
                })
        .filter(month -> month.isValidDay(dayOfMonth))
        .map(month -> month.atDay(dayOfMonth));
  }

  /** Returns the day of a weekday that is not qualified. */
  Optional<LocalDate> weekday(DayOfWeek weekday) {
    return today()
        .map(
            today ->
                switch (direction) {
                  case BACK -> today.with(TemporalAdjusters.previousOrSame(weekday));
                  case AHEAD -> today.with(TemporalAdjusters.nextOrSame(weekday));
                  case NEAR ->
                      today.minusDays(DAYS_BACK).with(TemporalAdjusters.nextOrSame(weekday));
                });
  }

  /** Returns the last or next day of the name, never the day of publication itself. */
  Optional<LocalDate> weekday(DayOfWeek weekday, int side) {
    if (side == 0) {
      return weekday(weekday);
    }
    return today()
        .map(
            today ->
                today.with(
                    side < 0
                        ? TemporalAdjusters.previous(weekday)
                        : TemporalAdjusters.next(weekday)));
  }
}
