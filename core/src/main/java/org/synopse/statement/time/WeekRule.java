package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A week by its number, {@code Kalenderwoche 12}, or by its place in a month or year, {@code in der
 * zweiten Juliwoche}, {@code the first week of October}; the first is the one that has the first
 * Thursday, as ISO counts.
 */
final class WeekRule implements TimeRule {
  private static final int LAST_WEEK = 53;
  private static final int WEEKS_OF_A_MONTH = 5;
  private static final int FROM_THE_END = -1;

  private final List<TimeRule> days;

  /**
   * @param days the rules that read the day of a week
   */
  WeekRule(List<TimeRule> days) {
    this.days = List.copyOf(days);
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isDigits()
        || word.begins(TimeRole.CALENDAR_WEEK, TimeRole.UNIT, TimeRole.ORDINAL, TimeRole.FINAL);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    int start = cursor.at();
    Optional<Reading> numbered = numbered(cursor, setting);
    if (numbered.isPresent()) {
      return numbered;
    }
    cursor.moveTo(start);
    Optional<Reading> ofDay = ofDay(cursor, setting);
    if (ofDay.isPresent()) {
      return ofDay;
    }
    cursor.moveTo(start);
    OptionalInt place = place(cursor);
    if (place.isPresent()) {
      Optional<Reading> weekday = weekday(cursor, setting, place.getAsInt());
      if (weekday.isPresent()) {
        return weekday;
      }
    }
    boolean week = place.isPresent() && cursor.take(TimeRole.UNIT).filter("W"::equals).isPresent();
    if (!week) {
      return Optional.empty();
    }
    cursor.skip(TimeRole.WEEK_OF);
    return inMonth(cursor, setting, place.getAsInt())
        .or(() -> inYear(cursor, setting, place.getAsInt()));
  }

  /** {@code in der Woche vom 3. Juni}, {@code the week of Oct. 14}. */
  private Optional<Reading> ofDay(Cursor cursor, Setting setting) {
    boolean of =
        cursor.take(TimeRole.UNIT).filter("W"::equals).isPresent()
            && cursor.skip(TimeRole.WEEK_OF_DAY);
    int start = cursor.at();
    for (TimeRule rule : of ? days : List.<TimeRule>of()) {
      cursor.moveTo(start);
      Optional<LocalDate> day = rule.read(cursor, setting).flatMap(OffsetRule::day);
      if (day.isPresent()) {
        return day.map(WeekRule::week);
      }
    }
    return Optional.empty();
  }

  /** {@code der zweite Dienstag des Monats}, {@code the first Friday of July}. */
  private static Optional<Reading> weekday(Cursor cursor, Setting setting, int place) {
    int start = cursor.at();
    OptionalInt weekday = cursor.takeNumber(TimeRole.WEEKDAY);
    boolean of =
        weekday.isPresent() && (cursor.skip(TimeRole.WEEK_OF) || cursor.sees(TimeRole.SIDE));
    Optional<YearMonth> month = of ? month(cursor, setting) : Optional.empty();
    if (month.isEmpty() || place > WEEKS_OF_A_MONTH) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    LocalDate day =
        month
            .get()
            .atDay(1)
            .with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(weekday.getAsInt())));
    return month.get().equals(YearMonth.from(day))
        ? Optional.of(Reading.date(day.toString()))
        : Optional.empty();
  }

  private static Optional<Reading> numbered(Cursor cursor, Setting setting) {
    OptionalInt number =
        cursor.skip(TimeRole.CALENDAR_WEEK) ? cursor.digits(1, 2) : OptionalInt.empty();
    if (number.isEmpty() || number.getAsInt() < 1 || number.getAsInt() > LAST_WEEK) {
      return Optional.empty();
    }
    Optional<Integer> year =
        Years.after(cursor, setting).or(() -> setting.today().map(LocalDate::getYear));
    return year.map(y -> week(TimexValue.monday(y, number.getAsInt())));
  }

  /** {@code erste}, {@code letzte}; an ordinal comes first, since {@code letzte} looks back too. */
  private static OptionalInt place(Cursor cursor) {
    OptionalInt ordinal = CenturyRule.ordinal(cursor);
    if (ordinal.isPresent()) {
      return ordinal.getAsInt() <= LAST_WEEK ? ordinal : OptionalInt.empty();
    }
    return cursor.skip(TimeRole.FINAL) ? OptionalInt.of(FROM_THE_END) : OptionalInt.empty();
  }

  private static Optional<Reading> inMonth(Cursor cursor, Setting setting, int place) {
    int start = cursor.at();
    Optional<YearMonth> month = month(cursor, setting);
    if (month.isEmpty() || place > WEEKS_OF_A_MONTH) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    LocalDate first = month.get().atDay(1);
    LocalDate thursday =
        place > 0
            ? first.with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.THURSDAY))
            : first.with(TemporalAdjusters.lastInMonth(DayOfWeek.THURSDAY));
    return Optional.of(week(thursday));
  }

  private static Optional<YearMonth> month(Cursor cursor, Setting setting) {
    OptionalInt month = MonthRule.month(cursor);
    if (month.isPresent()) {
      return Years.after(cursor, setting)
          .or(() -> setting.yearOf(month.getAsInt(), 0))
          .map(year -> YearMonth.of(year, month.getAsInt()));
    }
    return relativeMonth(cursor, setting);
  }

  /** {@code nächsten Monats}, {@code this month}, {@code the month}; where none is it stays. */
  static Optional<YearMonth> relativeMonth(Cursor cursor, Setting setting) {
    int start = cursor.at();
    if (!cursor.sees(TimeRole.SIDE)) {
      cursor.skip(TimeRole.DETERMINER);
    }
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    boolean announced = cursor.at() > start || cursor.follows(TimeRole.DETERMINER);
    boolean isMonth = cursor.take(TimeRole.SINGLE_UNIT).filter("M"::equals).isPresent();
    if (isMonth && announced) {
      return setting.today().map(now -> YearMonth.from(now).plusMonths(side.orElse(0)));
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  private static Optional<Reading> inYear(Cursor cursor, Setting setting, int place) {
    Optional<Integer> year = Years.after(cursor, setting);
    return year.map(
        y -> week(place > 0 ? TimexValue.monday(y, place) : TimexValue.monday(y, lastWeek(y))));
  }

  private static int lastWeek(int year) {
    return (int)
        IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(year, 7, 1)).getMaximum();
  }

  private static Reading week(LocalDate day) {
    return Reading.date(TimexValue.week(day));
  }
}
