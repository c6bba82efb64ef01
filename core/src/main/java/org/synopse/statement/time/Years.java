package org.synopse.statement.time;

import java.util.Optional;
import java.util.OptionalInt;

/** Reads the year that may follow a day, month or season. */
final class Years {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2200;

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

  /**
   * Reads {@code 2005}, {@code , 2005}, {@code des Jahres 2005}, {@code dieses Jahres}; where none
   * follows the cursor stays.
   */
  static Optional<Integer> after(Cursor cursor, Setting setting) {
    int start = cursor.at();
    cursor.skipMark(",");
    OptionalInt plain = digits(cursor);
    if (plain.isPresent()) {
      return Optional.of(plain.getAsInt());
    }
    cursor.moveTo(start);
    cursor.skip("determiner");
    OptionalInt side = cursor.takeNumber("side");
    boolean year = cursor.take("unit").filter("Y"::equals).isPresent();
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
