package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code Ostern}, {@code Heiligabend 2023}, {@code letztes Weihnachten}, {@code Thanksgiving}. */
final class HolidayRule implements TimeRule {
  private static final int FOURTH = 4;

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    OptionalInt side = cursor.takeNumber("side");
    boolean capitalised = cursor.peek(0).filter(Lexeme::isCapitalised).isPresent();
    Optional<String> rule = capitalised ? cursor.take("holiday") : Optional.empty();
    if (rule.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = Years.after(cursor, setting);
    if (year.isPresent()) {
      return Optional.of(Reading.date(day(rule.get(), year.get()).toString()));
    }
    return Optional.of(
        Reading.date(
            setting
                .today()
                .map(today -> nearest(rule.get(), today, isBack(side, setting)).toString())
                .orElseGet(() -> unresolved(rule.get()))));
  }

  private static boolean isBack(OptionalInt side, Setting setting) {
    return side.orElse(0) == 0 ? setting.looksBack() : side.getAsInt() < 0;
  }

  private static String unresolved(String rule) {
    return Character.isDigit(rule.charAt(0)) ? "XXXX-" + rule : TimexValue.UNKNOWN_DAY;
  }

  private static LocalDate nearest(String rule, LocalDate today, boolean back) {
    LocalDate day = day(rule, today.getYear());
    if (back && day.isAfter(today)) {
      return day(rule, today.getYear() - 1);
    }
    return !back && day.isBefore(today) ? day(rule, today.getYear() + 1) : day;
  }

  /** The day of a rule: a day of a month, days from Easter, Advent or a weekday of a month. */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    return switch (rule) {
      case "advent" ->
          LocalDate.of(year, 12, 25)
              .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
              .minusWeeks(3);
      case "thanksgiving" ->
          LocalDate.of(year, 11, 1)
              .with(TemporalAdjusters.dayOfWeekInMonth(FOURTH, DayOfWeek.THURSDAY));
      case "labor-day" ->
          LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
      case "memorial-day" ->
          LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
      default -> LocalDate.parse(year + "-" + rule);
    };
  }

  /** Easter Sunday by the rule of Meeus, Jones and Butcher (Astronomical Algorithms, ch. 8). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int e = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - e - c % 4) % 7;
    int m = (a + 11 * e + 22 * l) / 451;
    int sum = e + l - 7 * m + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
