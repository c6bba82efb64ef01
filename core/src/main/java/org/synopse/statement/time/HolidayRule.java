package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code Ostern}, {@code Heiligabend 2023}, {@code letztes Weihnachten}, {@code Thanksgiving}. */
final class HolidayRule implements TimeRule {
  /**
   * Month, which of its weekdays (-1 the last), the weekday, and days from it: {@code 11#4#4+1}.
   */
  private static final Pattern WEEKDAY_OF_MONTH =
      Pattern.compile("(\\d\\d)#(-?\\d)#(\\d)([+-]\\d+)?");

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.SIDE, TimeRole.HOLIDAY);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    Optional<String> rule = cursor.take(TimeRole.HOLIDAY);
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
    return rule.length() == 5 && rule.charAt(2) == '-' ? "XXXX-" + rule : TimexValue.UNKNOWN_DAY;
  }

  private static LocalDate nearest(String rule, LocalDate today, boolean back) {
    LocalDate day = day(rule, today.getYear());
    if (back && day.isAfter(today)) {
      return day(rule, today.getYear() - 1);
    }
    return !back && day.isBefore(today) ? day(rule, today.getYear() + 1) : day;
  }

  /** The day of a rule: a day of a month, days from Easter, from the last Sunday of Advent, ... */
  static LocalDate day(String rule, int year) {
    if (rule.startsWith("easter")) {
      return easter(year).plusDays(Integer.parseInt(rule.substring("easter".length())));
    }
    if (rule.startsWith("advent")) {
      return LocalDate.of(year, 12, 25)
          .with(TemporalAdjusters.previous(DayOfWeek.SUNDAY))
          .plusDays(Integer.parseInt(rule.substring("advent".length())));
    }
    Matcher weekday = WEEKDAY_OF_MONTH.matcher(rule);
    if (weekday.matches()) {
      return LocalDate.of(year, Integer.parseInt(weekday.group(1)), 1)
          .with(
              TemporalAdjusters.dayOfWeekInMonth(
                  Integer.parseInt(weekday.group(2)),
                  DayOfWeek.of(Integer.parseInt(weekday.group(3)))))
          .plusDays(weekday.group(4) == null ? 0 : Integer.parseInt(weekday.group(4)));
    }
    return LocalDate.parse(year + "-" + rule);
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
