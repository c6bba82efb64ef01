package org.synopse.statement.time;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads the year that may follow a day, month or season. */
final class Years {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2200;
  private static final int FIRST_SPOKEN_CENTURY = 13;
  private static final int LAST_DAY = 31;
  private static final int CENTURY = 100;

  /** Two digits up to this many years ahead of the text belong to its own century. */
  private static final int YEARS_AHEAD = 20;

  private static final int DEFAULT_YEAR = 2020;

  private Years() {}

  /** Whether four digits are likelier a year than a number. */
  static boolean isYear(int number) {
    return number >= EARLIEST && number <= LATEST;
  }

  /** Reads four digits that are a year. */
  static OptionalInt digits(Cursor cursor) {
    int start = cursor.at();
    OptionalInt year = cursor.digits(4, 4);
    boolean goesOn =
        cursor.peek(0).filter(l -> l.glued() && (l.is(".") || l.is(","))).isPresent()
            && cursor.peek(1).filter(l -> l.glued() && l.isDigits()).isPresent();
    if (year.isPresent() && isYear(year.getAsInt()) && !goesOn) {
      return year;
    }
    cursor.moveTo(start);
    return OptionalInt.empty();
  }

  /** Reads {@code nineteen seventy eight}, {@code two thousand and five}. */
  static OptionalInt spoken(Cursor cursor) {
    int start = cursor.at();
    int first = word(cursor);
    if (first == 2 && cursor.skip(TimeRole.THOUSAND)) {
      int end = cursor.at();
      cursor.skip(TimeRole.AND);
      int rest = tens(cursor);
      if (rest == 0) {
        cursor.moveTo(end);
      }
      return OptionalInt.of(2000 + rest);
    }
    boolean century = first >= FIRST_SPOKEN_CENTURY && first <= LATEST / 100;
    cursor.skipMark("-");
    boolean hundred = century && cursor.skip(TimeRole.HUNDRED);
    if (hundred) {
      cursor.skip(TimeRole.AND);
    }
    boolean zero = century && !hundred && cursor.skip(TimeRole.ZERO);
    int second = century ? tens(cursor) : 0;
    if (second >= 10 || (zero && second > 0)) {
      return OptionalInt.of(first * 100 + second);
    }
    cursor.moveTo(start);
    return OptionalInt.empty();
  }

  private static int tens(Cursor cursor) {
    int tens = word(cursor);
    if (tens < 20 || tens % 10 != 0) {
      return tens < 100 ? tens : 0;
    }
    int end = cursor.at();
    int unit = word(cursor);
    if (unit >= 1 && unit <= 9) {
      return tens + unit;
    }
    cursor.moveTo(end);
    return tens < 100 ? tens : 0;
  }

  /** The value of a number word, or 0. */
  private static int word(Cursor cursor) {
    int start = cursor.at();
    Optional<BigDecimal> number =
        cursor.peek(0).filter(Lexeme::isWord).isPresent() ? cursor.number() : Optional.empty();
    if (number.filter(n -> n.scale() <= 0 && n.precision() <= 4 && n.signum() > 0).isPresent()) {
      return number.get().intValue();
    }
    cursor.moveTo(start);
    return 0;
  }

  /** Reads the year of {@code Dec/2018}, {@code Q1-2019}; where none is joined the cursor stays. */
  static Optional<Integer> joined(Cursor cursor) {
    int start = cursor.at();
    boolean mark = cursor.skipGlued("/") || cursor.skipGlued("-");
    OptionalInt year = mark && cursor.isGlued() ? digits(cursor) : OptionalInt.empty();
    if (year.isPresent()) {
      return Optional.of(year.getAsInt());
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /**
   * Reads {@code August 99}, {@code April of '87}: two digits that can be no day of the month and
   * count nothing; where none follow the cursor stays.
   */
  static Optional<Integer> ofTwoDigits(Cursor cursor, Setting setting) {
    int start = cursor.at();
    cursor.skip(TimeRole.OF);
    boolean cut = cursor.skipMark("'") || cursor.skipMark("’");
    OptionalInt digits = cursor.digits(2, 2);
    boolean ends =
        cursor.peek(0).filter(Lexeme::isWord).isEmpty() || cursor.sees(TimeRole.AFTER_CLOCK);
    boolean day = digits.orElse(0) <= LAST_DAY && !cut;
    if (digits.isPresent() && ends && !day && !goesOn(cursor)) {
      return Optional.of(century(digits.getAsInt(), setting));
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  private static boolean goesOn(Cursor cursor) {
    return cursor.peek(0).filter(l -> l.glued() && !l.isWord() && !l.isDigits()).isPresent()
        && cursor.peek(1).filter(l -> l.glued() && l.isDigits()).isPresent();
  }

  /** The year of two digits, of which few lie ahead. */
  static int century(int digits, Setting setting) {
    int latest = setting.today().map(LocalDate::getYear).orElse(DEFAULT_YEAR) + YEARS_AHEAD;
    return latest - Math.floorMod(latest - digits, CENTURY);
  }

  /**
   * Reads {@code 2005}, {@code , 2005}, {@code des Jahres 2005}, {@code dieses Jahres}; where none
   * follows the cursor stays.
   */
  static Optional<Integer> after(Cursor cursor, Setting setting) {
    int start = cursor.at();
    cursor.skipMark(",");
    OptionalInt plain = digits(cursor);
    if (plain.isEmpty()) {
      plain = spoken(cursor);
    }
    if (plain.isPresent()) {
      return Optional.of(plain.getAsInt());
    }
    cursor.moveTo(start);
    if (cursor.skip(TimeRole.YEAR_OF)) {
      OptionalInt of = digits(cursor);
      if (of.isEmpty()) {
        of = spoken(cursor);
      }
      if (of.isPresent()) {
        return Optional.of(of.getAsInt());
      }
    }
    cursor.moveTo(start);
    if (!cursor.sees(TimeRole.SIDE)) {
      cursor.skip(TimeRole.DETERMINER);
    }
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    boolean year = cursor.take(TimeRole.UNIT).filter("Y"::equals).isPresent();
    if (year && side.isPresent() && setting.today().isPresent()) {
      return setting.today().map(today -> today.getYear() + side.getAsInt());
    }
    OptionalInt named = year ? digits(cursor) : OptionalInt.empty();
    if (named.isPresent()) {
      return Optional.of(named.getAsInt());
    }
    cursor.moveTo(start);
    return Optional.empty();
  }
}
