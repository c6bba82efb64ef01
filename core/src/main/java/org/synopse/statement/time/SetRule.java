package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What comes again: {@code jeden Montag}, {@code alle zwei Jahre}, {@code täglich}. */
final class SetRule implements TimeRule {
  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.begins(TimeRole.TIMES, TimeRole.SET, TimeRole.SET_AFTER_COUNT, TimeRole.EACH);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    if (isName(cursor) || cursor.follows(TimeRole.SPEED_UNIT)) {
      return Optional.empty();
    }
    boolean times = cursor.skip(TimeRole.TIMES);
    Optional<String> word = cursor.take(TimeRole.SET);
    if (word.isPresent()) {
      return word.map(Reading::set);
    }
    Optional<String> after =
        times || followsCount(cursor) ? cursor.take(TimeRole.SET_AFTER_COUNT) : Optional.empty();
    if (after.isPresent() && cursor.peek(0).filter(Lexeme::isDigits).isEmpty()) {
      return after.map(Reading::set);
    }
    if (!cursor.skip(TimeRole.EACH)) {
      return Optional.empty();
    }
    return each(cursor).map(Reading::set);
  }

  /** {@code the Daily Harbour}: a capital before a capital amid the sentence is a name. */
  private static boolean isName(Cursor cursor) {
    return cursor.peek(-1).filter(SetRule::isWord).isPresent()
        && cursor.peek(0).filter(SetRule::isCapitalised).isPresent()
        && cursor.peek(1).filter(SetRule::isCapitalised).isPresent();
  }

  private static boolean isWord(Lexeme lexeme) {
    return Character.isLetter(lexeme.form().charAt(0));
  }

  private static boolean isCapitalised(Lexeme lexeme) {
    return Character.isUpperCase(lexeme.form().charAt(0));
  }

  /** {@code 500 Menschen im Jahr}, {@code zweimal am Tag}. */
  private static boolean followsCount(Cursor cursor) {
    return cursor.peek(-1).filter(l -> l.isDigits() || l.lower().endsWith("mal")).isPresent()
        || cursor.peek(-2).filter(Lexeme::isDigits).isPresent();
  }

  private static Optional<String> each(Cursor cursor) {
    Optional<TimeWords.Compound> compound = cursor.compound(TimeRole.WEEKDAY, TimeRole.DAYPART);
    if (compound.isPresent()) {
      return compound.map(c -> "XXXX-WXX-" + c.head() + c.tail());
    }
    int start = cursor.at();
    if (cursor.skip(TimeRole.FINAL) || CenturyRule.ordinal(cursor).isPresent()) {
      boolean ofMonth =
          cursor.skip(TimeRole.WEEKDAY)
              && cursor.skip(TimeRole.WEEK_OF)
              && cursor.take(TimeRole.UNIT).filter("M"::equals).isPresent();
      if (ofMonth) {
        return Optional.of("P1M");
      }
    }
    cursor.moveTo(start);
    cursor.skip(TimeRole.OTHER);
    OptionalInt weekday = cursor.takeNumber(TimeRole.WEEKDAY);
    if (weekday.isPresent()) {
      return Optional.of(
          "XXXX-WXX-" + weekday.getAsInt() + cursor.take(TimeRole.DAYPART).orElse(""));
    }
    cursor.moveTo(start);
    return cursor
        .take(TimeRole.DAYPART)
        .map(part -> TimexValue.UNKNOWN_DAY + part)
        .or(() -> cursor.take(TimeRole.SEASON).map(season -> "XXXX-" + season))
        .or(() -> month(cursor))
        .or(() -> counted(cursor));
  }

  private static Optional<String> month(Cursor cursor) {
    OptionalInt month = MonthRule.month(cursor);
    return month.isPresent()
        ? Optional.of(TimexValue.month(Optional.empty(), month.getAsInt()))
        : Optional.empty();
  }

  /** {@code alle zwei Jahre}, {@code every other day}, {@code jedes Jahr}. */
  private static Optional<String> counted(Cursor cursor) {
    int start = cursor.at();
    Optional<String> some =
        cursor.skip(TimeRole.SOME) ? cursor.take(TimeRole.UNITS) : Optional.empty();
    if (some.isPresent()) {
      return some.map(unit -> TimexValue.length("X", unit));
    }
    cursor.moveTo(start);
    OptionalInt ordinal = cursor.takeNumber(TimeRole.ORDINAL);
    Optional<BigDecimal> number =
        ordinal.isPresent() ? Optional.of(BigDecimal.valueOf(ordinal.getAsInt())) : cursor.number();
    return cursor
        .take(TimeRole.UNIT)
        .or(() -> cursor.take(TimeRole.SPAN))
        .map(unit -> TimexValue.length(number.map(TimexValue::plain).orElse("1"), unit));
  }
}
