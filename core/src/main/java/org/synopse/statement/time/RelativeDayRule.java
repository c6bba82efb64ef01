package org.synopse.statement.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code heute}, {@code gestern Abend}, {@code tomorrow morning}, {@code heutig}. */
final class RelativeDayRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.DAY, TimeRole.DAY_AND_PART, TimeRole.SIDE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    boolean isBound = cursor.follows(TimeRole.UNTIL);
    Optional<Lexeme> first = cursor.peek(0);
    boolean noun = first.filter(Lexeme::isCapitalised).isPresent() && cursor.peek(-1).isPresent();
    OptionalInt days =
        noun && isName(cursor) ? OptionalInt.empty() : cursor.takeNumber(TimeRole.DAY);
    if (days.isEmpty()) {
      return partOfDay(cursor, setting);
    }
    if (cursor.skip(TimeRole.WEEKDAY)) {
      return Optional.of(reading(setting, days.getAsInt(), cursor.take(TimeRole.DAYPART)));
    }
    Optional<String> part = cursor.take(TimeRole.DAYPART);
    if (days.getAsInt() == 0 && part.isEmpty() && setting.nowadays() && !isBound) {
      return Optional.of(Reading.date("PRESENT_REF"));
    }
    return Optional.of(reading(setting, days.getAsInt(), part));
  }

  /** A capitalised word inside a sentence, not after a mark: {@code der Morgen}, a newspaper. */
  private static boolean isName(Cursor cursor) {
    return cursor.peek(-1).filter(Lexeme::isWord).isPresent();
  }

  private static Reading reading(Setting setting, int days, Optional<String> part) {
    Optional<LocalDate> day = setting.today().map(today -> today.plusDays(days));
    if (part.isPresent()) {
      return Reading.time(TimexValue.day(day) + part.get());
    }
    return day.isEmpty() && days == 0
        ? Reading.date("PRESENT_REF")
        : Reading.date(TimexValue.day(day));
  }

  /** {@code this morning}, {@code last night}, {@code tonight}. */
  private static Optional<Reading> partOfDay(Cursor cursor, Setting setting) {
    Optional<String> value = cursor.take(TimeRole.DAY_AND_PART);
    OptionalInt side = value.isEmpty() ? cursor.takeNumber(TimeRole.SIDE) : OptionalInt.empty();
    if (side.isPresent() && Math.abs(side.getAsInt()) <= 1) {
      Optional<LocalDate> from = side.getAsInt() == 0 ? setting.today() : setting.dayInFocus();
      Optional<LocalDate> day = from.map(d -> d.plusDays(side.getAsInt()));
      return cursor.take(TimeRole.DAYPART).map(part -> Reading.time(TimexValue.day(day) + part));
    }
    return value.map(
        v -> {
          int cut = v.indexOf('T');
          return reading(
              setting, Integer.parseInt(v.substring(0, cut)), Optional.of(v.substring(cut)));
        });
  }
}
