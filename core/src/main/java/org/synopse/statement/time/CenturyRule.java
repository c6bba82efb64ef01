package org.synopse.statement.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** {@code 19. Jahrhundert} (18), {@code the third millennium} (2). */
final class CenturyRule implements TimeRule {
  private static final int LAST = 30;

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isDigits() || word.begins(TimeRole.ORDINAL);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    OptionalInt ordinal = ordinal(cursor);
    if (ordinal.isEmpty() || ordinal.getAsInt() < 1 || ordinal.getAsInt() > LAST) {
      return Optional.empty();
    }
    cursor.skipMark("-");
    int before = ordinal.getAsInt() - 1;
    return cursor
        .take(TimeRole.AGE)
        .map(kind -> kind.equals("CE") ? String.format(Locale.ROOT, "%02d", before) : "" + before)
        .map(Reading::date);
  }

  /** {@code 19.}, {@code 19th}. */
  static OptionalInt digitOrdinal(Cursor cursor) {
    int start = cursor.at();
    OptionalInt ordinal =
        cursor.peek(0).filter(Lexeme::isDigits).isPresent() ? ordinal(cursor) : OptionalInt.empty();
    if (ordinal.isEmpty()) {
      cursor.moveTo(start);
    }
    return ordinal;
  }

  /** {@code 19.}, {@code 19th}, {@code ersten}. */
  static OptionalInt ordinal(Cursor cursor) {
    OptionalInt digits = cursor.digits(1, 2);
    if (digits.isEmpty()) {
      return cursor.takeNumber(TimeRole.ORDINAL);
    }
    return cursor.skipGlued(".") || (cursor.isGlued() && cursor.skip(TimeRole.TH))
        ? digits
        : OptionalInt.empty();
  }
}
