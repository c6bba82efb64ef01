package org.synopse.statement.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code September 2005}, {@code im September}, {@code vergangenen Mai}. */
final class MonthRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.SIDE, TimeRole.MONTH);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    OptionalInt side = cursor.takeNumber(TimeRole.SIDE);
    OptionalInt month = month(cursor);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year =
        Years.joined(cursor)
            .or(() -> Years.after(cursor, setting))
            .or(() -> Years.ofTwoDigits(cursor, setting))
            .or(
                () ->
                    side.isPresent()
                        ? setting
                            .today()
                            .map(today -> year(today, month.getAsInt(), side.getAsInt()))
                        : setting.yearOf(month.getAsInt(), 0));
    return Optional.of(Reading.date(TimexValue.month(year, month.getAsInt())));
  }

  private static int year(LocalDate today, int month, int side) {
    int distance = month - today.getMonthValue();
    if (side < 0 && distance >= 0) {
      return today.getYear() - 1;
    }
    return side > 0 && distance <= 0 ? today.getYear() + 1 : today.getYear();
  }

  /** Reads a month with the dot of its abbreviation; {@code may} must be capitalised. */
  static OptionalInt month(Cursor cursor) {
    boolean named =
        cursor.peek(0).filter(Lexeme::isCapitalised).isPresent()
            || (cursor.peek(-1).filter(Lexeme::isDigits).isPresent()
                && !cursor.plays(-2, TimeRole.MONTH))
            || !cursor.sees(TimeRole.AMBIGUOUS_WITHOUT_CAPITAL);
    boolean modal = cursor.sees(TimeRole.MAY_AS_VERB);
    boolean code = cursor.isGlued() && cursor.peek(-1).filter(l -> l.is("$")).isPresent();
    return named && !modal && !code ? cursor.takeNumber(TimeRole.MONTH) : OptionalInt.empty();
  }
}
