package org.synopse.statement.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.synopse.text.Language;

/** {@code 13.07.2005}, {@code 3.6.}, {@code 2005-07-13}, {@code 13/07/2005}. */
final class NumericDateRule implements TimeRule {
  private static final int CENTURY = 100;
  private static final int FIRST_JOINED_YEAR = 1900;
  private static final int LAST_JOINED_YEAR = 2099;
  private static final int MONTHS = 12;

  private final Language language;

  NumericDateRule(Language language) {
    this.language = language;
  }

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isDigits() || word.begins(TimeRole.SIDE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    if (isInsideDigits(cursor)) {
      return Optional.empty();
    }
    int start = cursor.at();
    Optional<Reading> yearFirst = yearFirst(cursor);
    if (yearFirst.isPresent()) {
      return yearFirst;
    }
    cursor.moveTo(start);
    Optional<Reading> month = yearAndMonth(cursor);
    if (month.isPresent()) {
      return month;
    }
    cursor.moveTo(start);
    Optional<Reading> joined = joined(cursor);
    if (joined.isPresent()) {
      return joined;
    }
    cursor.moveTo(start);
    Optional<Reading> dotted = dotted(cursor, setting);
    if (dotted.isPresent()) {
      return dotted;
    }
    cursor.moveTo(start);
    return slashed(cursor, setting);
  }

  private static boolean isInsideDigits(Cursor cursor) {
    return cursor.isGlued()
        && !isEndOfRange(cursor)
        && cursor.peek(-1).filter(l -> l.is(".") || l.is("-") || l.is("/") || l.is(",")).isPresent()
        && cursor.peek(-2).filter(Lexeme::isDigits).isPresent();
  }

  /** {@code 10/1-10/7}: the hyphen joins two dates. */
  private static boolean isEndOfRange(Cursor cursor) {
    return cursor.peek(-1).filter(l -> l.is("-") || l.is("–")).isPresent()
        && cursor.peek(-2).filter(Lexeme::isDigits).isPresent()
        && cursor.peek(-3).filter(l -> l.is("/")).isPresent();
  }

  /** {@code 20161016}: eight digits that are a day of our times. */
  private static Optional<Reading> joined(Cursor cursor) {
    boolean named = cursor.isGlued() && cursor.peek(-1).filter(l -> !l.is("-")).isPresent();
    OptionalInt digits = named ? OptionalInt.empty() : cursor.digits(8, 8);
    int number = digits.orElse(0);
    int year = number / (CENTURY * CENTURY);
    return digits.isPresent() && year >= FIRST_JOINED_YEAR && year <= LAST_JOINED_YEAR
        ? TimexValue.day(Optional.of(year), number / CENTURY % CENTURY, number % CENTURY)
            .map(Reading::date)
        : Optional.empty();
  }

  private static Optional<Reading> yearFirst(Cursor cursor) {
    OptionalInt year = cursor.digits(4, 4);
    if (year.isEmpty()) {
      return Optional.empty();
    }
    String mark =
        cursor.skipGlued("-")
            ? "-"
            : cursor.skipGlued("/") ? "/" : cursor.skipGlued(".") ? "." : "";
    OptionalInt month = mark.isEmpty() ? OptionalInt.empty() : gluedDigits(cursor, 1, 2);
    OptionalInt day =
        month.isPresent() && cursor.skipGlued(mark)
            ? gluedDigits(cursor, 1, 2)
            : OptionalInt.empty();
    return day.isEmpty() || goesOn(cursor)
        ? Optional.empty()
        : TimexValue.day(Optional.of(year.getAsInt()), month.getAsInt(), day.getAsInt())
            .map(Reading::date);
  }

  /** {@code 2016-05}, {@code 05/2016}; {@code 2009/10} is a season and {@code 3/4} a fraction. */
  private static Optional<Reading> yearAndMonth(Cursor cursor) {
    OptionalInt first = cursor.digits(4, 4);
    boolean yearFirst = first.isPresent();
    if (!yearFirst) {
      first = cursor.digits(1, 2);
    }
    boolean glued = cursor.isGlued();
    boolean mark = cursor.skipMark("-") || cursor.skipMark("/") || cursor.skipMark(".");
    glued &= cursor.isGlued();
    int monthAt = yearFirst ? 0 : -2;
    boolean twoDigits = cursor.peek(monthAt).filter(l -> l.form().length() == 2).isPresent();
    OptionalInt second =
        mark && (glued || twoDigits)
            ? yearFirst ? cursor.digits(1, 2) : cursor.digits(4, 4)
            : OptionalInt.empty();
    if (first.isEmpty() || second.isEmpty() || goesOn(cursor)) {
      return Optional.empty();
    }
    int year = yearFirst ? first.getAsInt() : second.getAsInt();
    int month = yearFirst ? second.getAsInt() : first.getAsInt();
    boolean season = yearFirst && month == (year + 1) % CENTURY;
    boolean exists = month >= 1 && month <= MONTHS && Years.isYear(year);
    return exists && !season
        ? Optional.of(Reading.date(TimexValue.month(Optional.of(year), month)))
        : Optional.empty();
  }

  private static Optional<Reading> dotted(Cursor cursor, Setting setting) {
    boolean announced = cursor.follows(TimeRole.DAY_PREPOSITION);
    OptionalInt day = cursor.digits(1, 2);
    if (day.isEmpty() || !cursor.skipGlued(".")) {
      return Optional.empty();
    }
    OptionalInt month = cursor.digits(1, 2);
    if (month.isPresent()
        && announced
        && isTwoDigits(cursor, -1)
        && isTwoDigits(cursor, -3)
        && cursor.peek(0).filter(l -> !l.isCapitalised() && l.isWord() && !l.glued()).isPresent()
        && !cursor.sees(TimeRole.NO_YEAR_BEFORE)) {
      return date(setting, Optional.empty(), month.getAsInt(), day.getAsInt());
    }
    if (month.isEmpty() || !cursor.skipGlued(".")) {
      return Optional.empty();
    }
    Optional<Integer> year = digitYear(cursor, setting);
    if (year.isEmpty() && goesOn(cursor)) {
      return Optional.empty();
    }
    return date(setting, year, month.getAsInt(), day.getAsInt());
  }

  /** Whether {@code -10/7} follows. */
  private static boolean goesOnToDate(Cursor cursor) {
    return cursor.peek(0).filter(l -> l.is("-") || l.is("–")).isPresent()
        && cursor.peek(1).filter(Lexeme::isDigits).isPresent()
        && cursor.peek(2).filter(l -> l.is("/")).isPresent()
        && cursor.peek(3).filter(Lexeme::isDigits).isPresent();
  }

  private static boolean isTwoDigits(Cursor cursor, int distance) {
    return cursor.peek(distance).filter(l -> l.form().length() == 2).isPresent();
  }

  /** Month first in English unless that is no month; else day first. */
  private Optional<Reading> slashed(Cursor cursor, Setting setting) {
    if (cursor.sees(TimeRole.NO_DATE)) {
      return Optional.empty();
    }
    boolean afterDate =
        cursor.follows(TimeRole.AND_TO)
            && cursor.peek(-2).filter(Lexeme::isDigits).isPresent()
            && cursor.peek(-3).filter(l -> l.is("/")).isPresent();
    boolean announced =
        afterDate || cursor.follows(TimeRole.DAY_PREPOSITION) || cursor.follows(TimeRole.WEEKDAY);
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    boolean leadingZero = cursor.peek(2).filter(l -> l.form().startsWith("0")).isPresent();
    OptionalInt first = cursor.digits(1, 2);
    String mark = cursor.skipGlued("/") ? "/" : cursor.skipGlued("-") ? "-" : "";
    if (first.isEmpty() || mark.isEmpty()) {
      return Optional.empty();
    }
    OptionalInt second = gluedDigits(cursor, 1, 2);
    if (second.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year = cursor.skipGlued(mark) ? digitYear(cursor, setting) : Optional.empty();
    boolean range = mark.equals("/") && goesOnToDate(cursor);
    boolean fraction = second.getAsInt() <= MONTHS && first.getAsInt() <= MONTHS && !leadingZero;
    boolean alone =
        language == Language.ENGLISH
            && !fraction
            && (cursor.peek(0).filter(Lexeme::isWord).isEmpty()
                || cursor.sees(TimeRole.AFTER_CLOCK));
    boolean told =
        year.isPresent() || (mark.equals("/") && (announced || range || side.isPresent() || alone));
    if (!told || (goesOn(cursor) && !range)) {
      return Optional.empty();
    }
    if (side.isPresent() && year.isEmpty()) {
      year = setting.today().map(today -> today.getYear() + side.getAsInt());
    }
    boolean monthFirst =
        language == Language.ENGLISH ? first.getAsInt() <= MONTHS : second.getAsInt() > MONTHS;
    return monthFirst
        ? date(setting, year, first.getAsInt(), second.getAsInt())
        : date(setting, year, second.getAsInt(), first.getAsInt());
  }

  private static Optional<Reading> date(
      Setting setting, Optional<Integer> year, int month, int day) {
    return TimexValue.day(year.or(() -> setting.yearOf(month, day)), month, day).map(Reading::date);
  }

  private static OptionalInt gluedDigits(Cursor cursor, int least, int most) {
    return cursor.isGlued() ? cursor.digits(least, most) : OptionalInt.empty();
  }

  private static Optional<Integer> digitYear(Cursor cursor, Setting setting) {
    int start = cursor.at();
    OptionalInt year = cursor.digits(4, 4);
    if (year.isPresent() && Years.isYear(year.getAsInt())) {
      return Optional.of(year.getAsInt());
    }
    cursor.moveTo(start);
    OptionalInt two = gluedDigits(cursor, 2, 2);
    if (two.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Years.century(two.getAsInt(), setting));
  }

  private static boolean goesOn(Cursor cursor) {
    boolean digits = cursor.peek(0).filter(l -> l.glued() && l.isDigits()).isPresent();
    boolean mark =
        cursor.peek(0).filter(l -> l.glued() && (l.is(".") || l.is("-") || l.is("/"))).isPresent();
    return digits || (mark && cursor.peek(1).filter(l -> l.glued() && l.isDigits()).isPresent());
  }
}
