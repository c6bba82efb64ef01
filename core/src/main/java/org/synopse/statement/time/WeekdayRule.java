package org.synopse.statement.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * {@code am Mittwoch}, {@code vergangenen Mittwochabend}, {@code Mittwoch, 19. Juni}.
 *
 * <p>A date beside the weekday decides.
 */
final class WeekdayRule implements TimeRule {
  private static final int MONTHS_AROUND = 14;

  private final TimeRule dayAndMonth;
  private final TimeRule numeric;

  WeekdayRule(TimeRule dayAndMonth, TimeRule numeric) {
    this.dayAndMonth = dayAndMonth;
    this.numeric = numeric;
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.SIDE, TimeRole.WEEKDAY) || word.endsLike(TimeRole.DAYPART);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean ofOtherWeek = cursor.sees(TimeRole.SIDE_OF_WEEK);
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    if (!isNamed(cursor)) {
      return Optional.empty();
    }
    Optional<TimeWords.Compound> withPart = cursor.compound(TimeRole.WEEKDAY, TimeRole.DAYPART);
    OptionalInt weekday =
        withPart
            .map(compound -> OptionalInt.of(Integer.parseInt(compound.head())))
            .orElseGet(() -> cursor.takeNumber(TimeRole.WEEKDAY));
    if (weekday.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> part =
        withPart
            .map(TimeWords.Compound::tail)
            .or(() -> cursor.take(TimeRole.DAYPART))
            .or(() -> cursor.take(TimeRole.HALF_AS_PART));
    if (part.isEmpty()) {
      Optional<Reading> date = dateBeside(cursor, setting);
      boolean hasYear =
          cursor.peek(-1).filter(l -> l.isDigits() && l.form().length() == 4).isPresent();
      if (date.isPresent()) {
        return hasYear
            ? date
            : date.map(d -> onWeekday(d, DayOfWeek.of(weekday.getAsInt()), setting));
      }
      Optional<Reading> ofMonth = dayOfMonth(cursor, setting, DayOfWeek.of(weekday.getAsInt()));
      if (ofMonth.isPresent()) {
        return ofMonth;
      }
    }
    if (part.isPresent() && cursor.plays(-1, TimeRole.AGAIN)) {
      return Optional.of(Reading.set("XXXX-WXX-" + weekday.getAsInt() + part.get()));
    }
    DayOfWeek named = DayOfWeek.of(weekday.getAsInt());
    Optional<LocalDate> day =
        ofOtherWeek
            ? setting.today().map(today -> ofWeek(today, side.orElse(0), named, setting))
            : setting.weekday(named, side.orElse(0));
    String value = day.map(LocalDate::toString).orElse("XXXX-WXX-" + weekday.getAsInt());
    return Optional.of(part.map(p -> Reading.time(value + p)).orElseGet(() -> Reading.date(value)));
  }

  /**
   * {@code next Friday} is the Friday of next week; {@code this Friday} that of this week, unless
   * the tense looks past it.
   */
  private static LocalDate ofWeek(LocalDate today, int side, DayOfWeek named, Setting setting) {
    LocalDate day = today.plusWeeks(side).with(named);
    if (side == 0 && setting.direction() == Direction.AHEAD && day.isBefore(today)) {
      return day.plusWeeks(1);
    }
    return side == 0 && setting.looksBack() && day.isAfter(today) ? day.minusWeeks(1) : day;
  }

  /** {@code sun} must be capitalised, and {@code montags} is what comes again. */
  private static boolean isNamed(Cursor cursor) {
    boolean capitalised = cursor.peek(0).filter(Lexeme::isCapitalised).isPresent();
    if (cursor.sees(TimeRole.AMBIGUOUS_WITHOUT_CAPITAL) && cursor.follows(TimeRole.DEFINITE)) {
      return false;
    }
    boolean genitive = cursor.follows(TimeRole.DETERMINER) || cursor.follows(TimeRole.SIDE);
    return (capitalised || !cursor.sees(TimeRole.AMBIGUOUS_WITHOUT_CAPITAL))
        && (genitive || !cursor.sees(TimeRole.SET));
  }

  /** A date without a year lies in the year in which it falls on the weekday. */
  private static Reading onWeekday(Reading date, DayOfWeek weekday, Setting setting) {
    if (setting.today().isEmpty() || !date.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
      return date;
    }
    LocalDate day = LocalDate.parse(date.value());
    int year = setting.today().get().getYear();
    boolean far = Math.abs(day.getYear() - year) > 1;
    if (day.getDayOfWeek() == weekday) {
      return date;
    }
    boolean past = setting.direction() != Direction.AHEAD || day.isAfter(setting.today().get());
    Stream<LocalDate> others =
        far
            ? Stream.of(day.withYear(year))
            : past ? Stream.of(day.minusYears(1), day.plusYears(1)) : Stream.of(day.plusYears(1));
    return others
        .filter(other -> other.getDayOfWeek() == weekday)
        .findFirst()
        .map(other -> Reading.date(other.toString()))
        .orElse(date);
  }

  /** {@code Tuesday the 11th}, {@code Montag, den 15.}: the nearest such day in its direction. */
  private static Optional<Reading> dayOfMonth(Cursor cursor, Setting setting, DayOfWeek weekday) {
    int start = cursor.at();
    cursor.skipMark(",");
    boolean determiner = cursor.skip(TimeRole.DETERMINER);
    OptionalInt day = determiner ? CenturyRule.ordinal(cursor) : CenturyRule.digitOrdinal(cursor);
    if (day.isEmpty()) {
      cursor.moveTo(start);
      determiner = cursor.skip(TimeRole.DETERMINER);
      day = determiner ? DayAndMonthRule.tensAndUnit(cursor) : bareDay(cursor);
    }
    int dayOfMonth = day.orElse(0);
    boolean counts =
        cursor.sees(TimeRole.UNIT) || cursor.sees(TimeRole.YEAR_PART) || cursor.sees(TimeRole.AGE);
    Optional<LocalDate> nearest =
        day.isPresent() && !counts
            ? setting.today().flatMap(today -> nearest(today, setting, weekday, dayOfMonth))
            : Optional.empty();
    if (nearest.isEmpty()) {
      cursor.moveTo(start);
    }
    return nearest.map(date -> Reading.date(date.toString()));
  }

  /** {@code Friday 31}, before a mark or at the end. */
  private static OptionalInt bareDay(Cursor cursor) {
    OptionalInt day = cursor.digits(1, 2);
    boolean ends =
        cursor.peek(0).isEmpty()
            || (cursor.sees(TimeRole.MARK_AFTER_CLOCK)
                && cursor.peek(1).filter(Lexeme::isDigits).isEmpty());
    return day.isPresent() && ends ? day : OptionalInt.empty();
  }

  private static Optional<LocalDate> nearest(
      LocalDate today, Setting setting, DayOfWeek weekday, int dayOfMonth) {
    int step = setting.looksBack() ? -1 : 1;
    YearMonth month = YearMonth.from(today);
    for (int i = 0; i < MONTHS_AROUND; i++) {
      YearMonth there = month.plusMonths((long) step * i);
      if (there.isValidDay(dayOfMonth) && there.atDay(dayOfMonth).getDayOfWeek() == weekday) {
        return Optional.of(there.atDay(dayOfMonth));
      }
    }
    return Optional.empty();
  }

  private Optional<Reading> dateBeside(Cursor cursor, Setting setting) {
    int start = cursor.at();
    if (!cursor.skipMark(",")) {
      cursor.skipMark("(");
    }
    cursor.skip(TimeRole.DETERMINER);
    int date = cursor.at();
    Optional<Reading> reading = dayAndMonth.read(cursor, setting);
    if (reading.isEmpty()) {
      cursor.moveTo(date);
      reading = numeric.read(cursor, setting);
    }
    if (reading.isEmpty()) {
      cursor.moveTo(start);
    }
    return reading;
  }
}
