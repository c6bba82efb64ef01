package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * {@code the rest of the week}, {@code der Rest des Jahres}: the running week or year, and what of
 * it is left.
 */
final class RestRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.DETERMINER, TimeRole.REST);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    cursor.skip(TimeRole.DETERMINER);
    if (!cursor.skip(TimeRole.REST)) {
      return Optional.empty();
    }
    cursor.skip(TimeRole.DETERMINER);
    boolean other = cursor.take(TimeRole.SIDE).filter(side -> !side.equals("0")).isPresent();
    Optional<String> unit = cursor.take(TimeRole.SINGLE_UNIT).filter(u -> !other);
    return setting.today().flatMap(today -> unit.flatMap(u -> rest(u, today, setting)));
  }

  private static Optional<Reading> rest(String unit, LocalDate today, Setting setting) {
    return switch (unit) {
      case "D" ->
          Optional.of(left(today.toString(), setting.now().orElse(today.atStartOfDay()), today));
      case "W" ->
          Optional.of(
              left(
                  TimexValue.week(today),
                  today.atStartOfDay(),
                  today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
      case "M" ->
          Optional.of(
              left(
                  today.toString().substring(0, "2024-06".length()),
                  today.atStartOfDay(),
                  today.with(TemporalAdjusters.lastDayOfMonth())));
      case "Y" ->
          Optional.of(
              left(
                  TimexValue.year(today.getYear()),
                  today.atStartOfDay(),
                  today.with(TemporalAdjusters.lastDayOfYear())));
      default -> Optional.empty();
    };
  }

  private static Reading left(String value, LocalDateTime from, LocalDate lastDay) {
    return new Reading(
        TimexType.DATE, value, new CalendarStretch(from, lastDay.plusDays(1).atStartOfDay()));
  }
}
