package org.synopse.statement.time;

import java.util.Optional;
import java.util.OptionalInt;

/** {@code im Jahr 2000}, {@code seit 2019}, {@code 1925/26}, {@code anno 578}. */
final class YearRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isNumber() || !word.isWord() || word.begins(TimeRole.YEAR);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    Optional<Reading> cut = cut(cursor, setting);
    if (cut.isPresent() || cursor.peek(0).filter(l -> l.isWord() || l.isDigits()).isEmpty()) {
      return cut;
    }
    boolean named = cursor.skip(TimeRole.YEAR);
    if (named) {
      OptionalInt early = cursor.digits(3, 3);
      boolean counts = cursor.peek(0).filter(l -> l.isWord() && l.isCapitalised()).isPresent();
      if (early.isPresent() && counts) {
        return Optional.empty();
      }
      if (early.isPresent()) {
        return Optional.of(Reading.date(TimexValue.year(early.getAsInt())));
      }
    }
    if (isPartOfNumber(cursor)) {
      return Optional.empty();
    }
    boolean announced = named || (cursor.follows(TimeRole.YEAR_PREPOSITION) && !isAmount(cursor));
    OptionalInt year = Years.digits(cursor);
    if (year.isEmpty() && announced) {
      year = Years.spoken(cursor);
      boolean round = year.isPresent() && year.getAsInt() % 1000 == 0;
      if (round && !named) {
        return Optional.empty();
      }
    }
    if (year.isEmpty() || isBound(cursor) || (!announced && counts(cursor))) {
      return Optional.empty();
    }
    Optional<Reading> part = partOf(cursor, year.getAsInt());
    if (part.isPresent()) {
      return part;
    }
    SeasonRule.secondYear(cursor);
    return Optional.of(Reading.date(TimexValue.year(year.getAsInt())));
  }

  /** {@code since '82}. */
  private static Optional<Reading> cut(Cursor cursor, Setting setting) {
    boolean announced = cursor.follows(TimeRole.YEAR_PREPOSITION);
    boolean mark = announced && (cursor.skipMark("'") || cursor.skipMark("’"));
    OptionalInt digits =
        mark && cursor.isGlued() && !isChained(cursor, 1)
            ? cursor.digits(2, 2)
            : OptionalInt.empty();
    return digits.isPresent() && !isBound(cursor)
        ? Optional.of(Reading.date(TimexValue.year(Years.century(digits.getAsInt(), setting))))
        : Optional.empty();
  }

  /** {@code 2016 Q3}, {@code 2019-Sep-1}, {@code 2016, November}. */
  private static Optional<Reading> partOf(Cursor cursor, int year) {
    int start = cursor.at();
    boolean mark = cursor.skipMark("-") || cursor.skipMark("/") || cursor.skipMark(",");
    Optional<String> quarter = cursor.take(TimeRole.QUARTER);
    if (quarter.isPresent()) {
      return Optional.of(Reading.date(TimexValue.part(Optional.of(year), quarter.get())));
    }
    OptionalInt month = mark || !cursor.isGlued() ? MonthRule.month(cursor) : OptionalInt.empty();
    if (month.isPresent()) {
      int end = cursor.at();
      OptionalInt day =
          cursor.skipGlued("-") || cursor.skipGlued("/")
              ? cursor.digits(1, 2)
              : OptionalInt.empty();
      Optional<String> date =
          day.isPresent()
              ? TimexValue.day(Optional.of(year), month.getAsInt(), day.getAsInt())
              : Optional.empty();
      if (date.isEmpty()
          && Years.digits(cursor).isEmpty()
          && !cursor.peek(0).filter(Lexeme::isDigits).isPresent()) {
        cursor.moveTo(end);
        return Optional.of(Reading.date(TimexValue.month(Optional.of(year), month.getAsInt())));
      }
      if (date.isPresent()) {
        return date.map(Reading::date);
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  private static boolean isPartOfNumber(Cursor cursor) {
    boolean mark =
        cursor.isGlued()
            && cursor.peek(-1).filter(l -> l.is(".") || l.is(",") || l.is("+")).isPresent();
    boolean chained =
        cursor.isGlued()
            && cursor.peek(-1).filter(l -> l.is("-") || l.is("/")).isPresent()
            && cursor.peek(-2).filter(Lexeme::isDigits).isPresent()
            && (isChained(cursor, -3)
                || cursor.peek(-2).filter(l -> l.form().length() != 4).isPresent());
    boolean goesOn = isChained(cursor, 1) && isChained(cursor, 3);
    if (chained || goesOn) {
      return true;
    }
    boolean currency =
        cursor.follows(TimeRole.NO_YEAR_AFTER)
            || (cursor.follows(TimeRole.COUNT_TOLD_BY) && cursor.plays(-2, TimeRole.TELLS_COUNT));
    boolean digits = cursor.peek(-1).filter(Lexeme::isDigits).isPresent();
    return mark || currency || digits;
  }

  /** Whether a hyphen and digits hang on what stands before the distance. */
  private static boolean isChained(Cursor cursor, int distance) {
    return cursor.peek(distance).filter(l -> l.glued() && (l.is("-") || l.is("/"))).isPresent()
        && cursor.peek(distance + 1).filter(l -> l.glued() && l.isDigits()).isPresent();
  }

  private static boolean isAmount(Cursor cursor) {
    int start = cursor.at();
    cursor.digits(4, 4);
    boolean amount = isRangeOfNumbers(cursor);
    cursor.moveTo(start);
    return amount;
  }

  /** Whether letters or a percent sign hang on the digits: {@code 1990er}. */
  private static boolean isBound(Cursor cursor) {
    boolean glued = cursor.peek(0).filter(l -> l.glued() && (l.isWord() || l.is("%"))).isPresent();
    return (glued && !cursor.sees(TimeRole.QUARTER))
        || isPriceOrSize(cursor)
        || cursor.sees(TimeRole.NO_YEAR_BEFORE);
  }

  /** {@code 1200,- Euro}, {@code 1280*720}. */
  private static boolean isPriceOrSize(Cursor cursor) {
    boolean price =
        cursor.peek(0).filter(l -> l.glued() && l.is(",")).isPresent()
            && cursor.peek(1).filter(l -> l.glued() && (l.is("-") || l.is("–"))).isPresent();
    boolean size =
        cursor.peek(0).filter(l -> l.glued() && (l.is("*") || l.is("×"))).isPresent()
            && cursor.peek(1).filter(l -> l.glued() && l.isDigits()).isPresent();
    return price || size;
  }

  /** Whether the next word can be what is counted. */
  private static boolean counts(Cursor cursor) {
    return cursor.sees(TimeRole.COUNTED) || isRangeOfNumbers(cursor);
  }

  /** {@code 1450 bis 1850 Mark}. */
  private static boolean isRangeOfNumbers(Cursor cursor) {
    int start = cursor.at();
    boolean counts =
        cursor.skip(TimeRole.AND_TO)
            && cursor.digits(4, 4).isPresent()
            && (cursor.sees(TimeRole.NO_YEAR_BEFORE) || cursor.sees(TimeRole.COUNTED));
    cursor.moveTo(start);
    return counts;
  }
}
