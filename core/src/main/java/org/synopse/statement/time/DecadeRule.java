package org.synopse.statement.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code 1990er Jahre}, {@code 1970-er Jahre}, {@code frühe 2000er}, {@code neunziger Jahre},
 * {@code the 1990s}.
 */
final class DecadeRule implements TimeRule {
  private static final int TEN = 10;
  private static final int NINETEENTH_HUNDRED = 190;
  private static final int FIRST_IN_NEW_CENTURY = 200;
  private static final int LAST_OF_NEW_CENTURY = 1;

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isDigits() || !word.isWord() || word.begins(TimeRole.DECADE);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    cursor.skipMark("'");
    cursor.skipMark("’");
    boolean digits = cursor.peek(0).filter(Lexeme::isDigits).isPresent();
    return digits ? digits(cursor) : words(cursor);
  }

  private static Optional<Reading> digits(Cursor cursor) {
    OptionalInt four = cursor.digits(4, 4);
    OptionalInt number = four.isPresent() ? four : cursor.digits(2, 2);
    if (number.isEmpty()
        || number.getAsInt() % TEN != 0
        || !isSuffix(cursor)
        || !cursor.skip(TimeRole.DECADE_ENDING)) {
      return Optional.empty();
    }
    cursor.skipMark("-");
    boolean years = cursor.skip(TimeRole.DECADE_YEARS);
    if (four.isPresent()) {
      return Years.isYear(number.getAsInt()) ? reading(number.getAsInt() / TEN) : Optional.empty();
    }
    return years || !cursor.sees(TimeRole.DECADE_YEARS_NEEDED)
        ? reading(ofThisAge(number.getAsInt() / TEN))
        : Optional.empty();
  }

  /** Whether an ending hangs on the digits, perhaps after an apostrophe or a hyphen. */
  private static boolean isSuffix(Cursor cursor) {
    if (!cursor.skipGlued("'") && !cursor.skipGlued("’")) {
      cursor.skipGlued("-");
    }
    return cursor.isGlued();
  }

  private static Optional<Reading> words(Cursor cursor) {
    OptionalInt decade = cursor.takeNumber(TimeRole.DECADE);
    cursor.skipMark("-");
    boolean years =
        cursor.skip(TimeRole.DECADE_YEARS)
            || cursor.peek(-1).filter(l -> l.lower().endsWith("s")).isPresent();
    return decade.isPresent() && years ? reading(ofThisAge(decade.getAsInt())) : Optional.empty();
  }

  /** The nineties are those of the last century, the tens those of ours. */
  private static int ofThisAge(int decade) {
    return decade <= LAST_OF_NEW_CENTURY
        ? FIRST_IN_NEW_CENTURY + decade
        : NINETEENTH_HUNDRED + decade;
  }

  private static Optional<Reading> reading(int decade) {
    return Optional.of(Reading.date(String.format(Locale.ROOT, "%03d", decade)));
  }
}
