package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** Writes values in the notation of TIMEX3. */
final class TimexValue {
  static final String UNKNOWN_DAY = "XXXX-XX-XX";

  private TimexValue() {}

  static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  /** {@code 2024-06}, or {@code XXXX-06} without a year. */
  static String month(Optional<Integer> year, int month) {
    return year.map(y -> YearMonth.of(y, month).toString())
        .orElseGet(() -> String.format(Locale.ROOT, "XXXX-%02d", month));
  }

  /** {@code 2024-06-19}, or {@code XXXX-06-19} without a year; nothing if there is no such day. */
  static Optional<String> day(Optional<Integer> year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year.orElse(2000), month, day);
      return Optional.of(
          year.isPresent()
              ? date.toString()
              : String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(UNKNOWN_DAY);
  }

  /** The week of a day, as ISO counts weeks: {@code 2024-W25}. */
  static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Returns the Monday of a week, as ISO counts weeks. */
  static LocalDate monday(int year, int week) {
    return LocalDate.of(year, 1, 4)
        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
        .with(DayOfWeek.MONDAY);
  }

  /** {@code 2024-SU}, {@code 2024-Q2}, or {@code XXXX-SU} without a year. */
  static String part(Optional<Integer> year, String part) {
    return year.map(TimexValue::year).orElse("XXXX") + "-" + part;
  }

  /** {@code 2024-06-18T20:30}, with seconds where there are some. */
  static String moment(LocalDateTime moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static String clock(int hour, int minute) {
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute);
  }

  /**
   * A length of time: {@code P24Y}, {@code PT2H}.
   *
   * @param unit the letter of the unit, after a T where it is shorter than a day
   */
  static String length(String count, String unit) {
    return unit.charAt(0) == 'T' && unit.length() > 1
        ? "PT" + count + unit.substring(1)
        : "P" + count + unit;
  }

  static String plain(BigDecimal count) {
    return count.stripTrailingZeros().toPlainString();
  }
}
