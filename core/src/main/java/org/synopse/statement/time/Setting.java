package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known at a place of a text: against it times are resolved.
 *
 * @param published the day of publication, or {@code null} if it is not known
 * @param day the day that the text speaks of, or {@code null} if it named none lately
 * @param year the year that the text speaks of, or {@code null} if it named none lately
 * @param direction where a time without a year or week lies, by the tense of its clause
 * @param nowadays whether {@code heute} means these times rather than the day
 */
record Setting(
    @Nullable LocalDate published,
    @Nullable LocalDate day,
    @Nullable Integer year,
    Direction direction,
    boolean nowadays) {

  Optional<LocalDate> today() {
    return Optional.ofNullable(published);
  }

  /** Returns the day that a time of day without a date belongs to. */
  Optional<LocalDate> dayInFocus() {
    return Optional.ofNullable(day).or(this::today);
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

  private int nearestYear(LocalDate today, int month, int dayOfMonth) {
    int distance = 32 * (month - today.getMonthValue());
    distance += dayOfMonth == 0 ? 0 : dayOfMonth - today.getDayOfMonth();
    if (looksBack() && distance > 0) {
      return today.getYear() - 1;
    }
    return !looksBack() && distance < 0 ? today.getYear() + 1 : today.getYear();
  }

  /** Returns the day of a weekday that is not qualified. */
  Optional<LocalDate> weekday(DayOfWeek weekday) {
    return today()
        .map(
            today ->
                today.with(
                    looksBack()
                        ? TemporalAdjusters.previousOrSame(weekday)
                        : TemporalAdjusters.nextOrSame(weekday)));
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
