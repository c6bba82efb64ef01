package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code vor drei Monaten}, {@code two days ago}, {@code in two weeks}, {@code three weeks later}:
 * a date as exact as its unit, with the very day to which the count leads. Hours lead to a time of
 * day where that of publication is known.
 *
 * <p>Where nobody says how many it stays a duration of unknown length.
 */
final class AgoRule implements TimeRule {
  private static final int LONGEST = 4;
  private static final int YEARS_OF_A_DECADE = 10;
  private static final BigDecimal MONTHS_OF_A_YEAR = BigDecimal.valueOf(12);

  @Override
  public boolean canBeginWith(TimeWord word) {
    return DurationRule.canBeginLength(word) || word.begins(TimeRole.AGO_BEFORE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean ahead = cursor.follows(TimeRole.AHEAD_BEFORE) && setting.direction() != Direction.BACK;
    boolean before = cursor.skip(TimeRole.AGO_BEFORE);
    while (cursor.skip(TimeRole.APPROXIMATELY)) {
      // a length may be hedged twice: nearly exactly
    }
    int start = cursor.at();
    Optional<String> compound = DurationRule.compound(cursor);
    if (compound.isPresent()) {
      boolean ago = before || cursor.skip(TimeRole.AGO_AFTER);
      if (ago || cursor.skip(TimeRole.LATER_AFTER)) {
        return moved(setting, compound.get(), ago);
      }
    }
    cursor.moveTo(start);
    Optional<DurationRule.Length> length = DurationRule.length(cursor);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    if (before || cursor.skip(TimeRole.AGO_AFTER)) {
      return setting.today().flatMap(today -> counted(length.get(), today, setting, -1));
    }
    if (cursor.skip(TimeRole.LATER_AFTER)) {
      return fromYear(length.get(), setting, 1).or(() -> later(length.get(), setting));
    }
    OptionalInt sign = cursor.takeNumber(TimeRole.AGO_FROM);
    Optional<Reading> year =
        sign.isPresent() ? fromYear(length.get(), setting, sign.getAsInt()) : Optional.empty();
    if (year.isPresent()) {
      return year;
    }
    if (sign.isPresent()) {
      return setting
          .named()
          .filter(day -> !length.get().unit().startsWith("T"))
          .flatMap(day -> counted(length.get(), day, setting, sign.getAsInt()));
    }
    return ahead
        ? setting.today().flatMap(today -> counted(length.get(), today, setting, 1))
        : Optional.empty();
  }

  /** {@code In 1990 it was founded. Two years later}: from the year that the text named last. */
  private static Optional<Reading> fromYear(DurationRule.Length length, Setting setting, int sign) {
    Optional<Integer> year = setting.yearInFocus();
    boolean counted =
        length.unit().equals("Y")
            && length.isCounted()
            && length.count().length() < LONGEST
            && !length.count().contains(".");
    return counted
        ? year.map(y -> Reading.date(TimexValue.year(y + sign * Integer.parseInt(length.count()))))
        : Optional.empty();
  }

  /** From the day that the text names, or from its own where it looks ahead. */
  private static Optional<Reading> later(DurationRule.Length length, Setting setting) {
    Optional<LocalDate> from = setting.looksBack() ? setting.named() : setting.dayInFocus();
    return from.flatMap(day -> counted(length, day, setting, 1));
  }

  /** {@code 2 years 21 days ago}: to the day, and with hours to the minute. */
  private static Optional<Reading> moved(Setting setting, String length, boolean back) {
    boolean ofClock = length.contains("T");
    Optional<LocalDateTime> from =
        ofClock ? setting.now() : setting.today().map(LocalDate::atStartOfDay);
    Optional<LocalDateTime> to =
        from.flatMap(
            now ->
                back
                    ? CalendarStretch.before(now, length).map(CalendarStretch::begin)
                    : CalendarStretch.after(now, length).map(CalendarStretch::end));
    return to.map(
        moment ->
            ofClock
                ? Reading.time(TimexValue.moment(moment))
                : Reading.date(moment.toLocalDate().toString()));
  }

  private static Optional<Reading> counted(
      DurationRule.Length length, LocalDate from, Setting setting, int sign) {
    if (!length.isCounted() || length.count().length() > LONGEST) {
      return Optional.empty();
    }
    if (length.unit().startsWith("T")) {
      return moved(setting, length.value(), sign < 0);
    }
    BigDecimal count = new BigDecimal(length.count()).multiply(BigDecimal.valueOf(sign));
    return date(from, count, length.unit())
        .map(
            value ->
                new Reading(TimexType.DATE, value, day(from, count, length.unit()).orElse(null)));
  }

  /** The day to which a count leads. */
  private static Optional<CalendarStretch> day(LocalDate from, BigDecimal count, String unit) {
    int whole = count.intValue();
    Optional<LocalDate> day =
        switch (unit) {
          case "W" -> Optional.of(from.plusWeeks(whole));
          case "M" -> Optional.of(from.plusMonths(whole));
          case "Y" -> Optional.of(from.plusYears(whole));
          default -> Optional.empty();
        };
    return count.scale() <= 0 ? day.map(CalendarStretch::day) : Optional.empty();
  }

  private static Optional<String> date(LocalDate from, BigDecimal count, String unit) {
    int whole = count.intValue();
    boolean isWhole = count.scale() <= 0;
    return switch (unit) {
      case "D" -> Optional.of(from.plusDays(whole).toString());
      case "W" -> Optional.of(TimexValue.week(from.plusWeeks(whole)));
      case "M" -> Optional.of(YearMonth.from(from).plusMonths(whole).toString());
      case "Y" ->
          Optional.of(
              isWhole
                  ? TimexValue.year(from.getYear() + whole)
                  : YearMonth.from(from)
                      .plus(count.multiply(MONTHS_OF_A_YEAR).intValue(), ChronoUnit.MONTHS)
                      .toString());
      case "DE" ->
          Optional.of(
              String.format(Locale.ROOT, "%03d", from.getYear() / YEARS_OF_A_DECADE + whole));
      default -> Optional.empty();
    };
  }
}
