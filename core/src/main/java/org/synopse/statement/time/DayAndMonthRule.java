package org.synopse.statement.time;

import java.util.Optional;
import java.util.OptionalInt;
import org.synopse.text.Language;

/**
 * {@code 25. Februar 2010}, {@code the 19th of June}, {@code June 19, 2024}; of {@code 3. bis 5.
 * Mai} the first day borrows the month of the second.
 */
final class DayAndMonthRule implements TimeRule {
  private static final int LAST_DAY = 31;
  private static final int LONGEST_LIST = 4;

  private final Language language;

  DayAndMonthRule(Language language) {
    this.language = language;
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    int start = cursor.at();
    OptionalInt day = day(cursor);
    if (day.isPresent()) {
      return dayFirst(cursor, setting, day.getAsInt());
    }
    cursor.moveTo(start);
    return language == Language.ENGLISH ? monthFirst(cursor, setting) : Optional.empty();
  }

  private Optional<Reading> dayFirst(Cursor cursor, Setting setting, int day) {
    int end = cursor.at();
    boolean borrowed = borrowsMonth(cursor);
    cursor.skip("of");
    OptionalInt month = MonthRule.month(cursor);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    Optional<Integer> year =
        Years.after(cursor, setting).or(() -> setting.yearOf(month.getAsInt(), day));
    if (borrowed) {
      cursor.moveTo(end);
    }
    return TimexValue.day(year, month.getAsInt(), day).map(Reading::date);
  }

  /** Reads on to the last of several days that share a month. */
  private boolean borrowsMonth(Cursor cursor) {
    boolean borrows = false;
    int before = cursor.at();
    for (int i = 0; i < LONGEST_LIST && cursor.skip("and-to") && day(cursor).isPresent(); i++) {
      borrows = true;
      before = cursor.at();
    }
    cursor.moveTo(before);
    return borrows;
  }

  private Optional<Reading> monthFirst(Cursor cursor, Setting setting) {
    OptionalInt month = MonthRule.month(cursor);
    if (month.isEmpty()) {
      return Optional.empty();
    }
    cursor.skip("determiner");
    OptionalInt day = day(cursor);
    boolean clock = cursor.peek(0).filter(l -> l.is(":") && l.glued()).isPresent();
    if (day.isEmpty() || clock) {
      return Optional.empty();
    }
    Optional<Integer> year =
        Years.after(cursor, setting).or(() -> setting.yearOf(month.getAsInt(), day.getAsInt()));
    return TimexValue.day(year, month.getAsInt(), day.getAsInt()).map(Reading::date);
  }

  /** {@code 25.}, {@code ersten}; in English {@code 19}, {@code 19th}, {@code first}. */
  private OptionalInt day(Cursor cursor) {
    int start = cursor.at();
    OptionalInt digits = cursor.digits(1, 2);
    if (digits.isEmpty()) {
      return cursor.takeNumber("ordinal");
    }
    boolean ordinal =
        language == Language.GERMAN ? cursor.skipMark(".") : cursor.isGlued() && cursor.skip("th");
    boolean day = digits.getAsInt() >= 1 && digits.getAsInt() <= LAST_DAY;
    if (day && (ordinal || language == Language.ENGLISH || cursor.sees("month"))) {
      return digits;
    }
    cursor.moveTo(start);
    return OptionalInt.empty();
  }
}
