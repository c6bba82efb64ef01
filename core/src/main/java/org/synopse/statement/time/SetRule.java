package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** What comes again: {@code jeden Montag}, {@code alle zwei Jahre}, {@code täglich}. */
final class SetRule implements TimeRule {
  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    if (isName(cursor)) {
      return Optional.empty();
    }
    boolean times = cursor.skip("times");
    Optional<String> word = cursor.take("set");
    if (word.isPresent()) {
      return word.map(Reading::set);
    }
    Optional<String> after =
        times || followsCount(cursor) ? cursor.take("set-after-count") : Optional.empty();
    if (after.isPresent() && cursor.peek(0).filter(Lexeme::isDigits).isEmpty()) {
      return after.map(Reading::set);
    }
    if (!cursor.skip("each")) {
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
    Optional<TimeWords.Compound> compound = cursor.compound("weekday", "daypart");
    if (compound.isPresent()) {
      return compound.map(c -> "XXXX-WXX-" + c.head() + c.tail());
    }
    int start = cursor.at();
    if (cursor.skip("final") || CenturyRule.ordinal(cursor).isPresent()) {
      boolean ofMonth =
          cursor.skip("weekday")
              && cursor.skip("week-of")
              && cursor.take("unit").filter("M"::equals).isPresent();
      if (ofMonth) {
        return Optional.of("P1M");
      }
    }
    cursor.moveTo(start);
    cursor.skip("other");
    OptionalInt weekday = cursor.takeNumber("weekday");
    if (weekday.isPresent()) {
      return Optional.of("XXXX-WXX-" + weekday.getAsInt() + cursor.take("daypart").orElse(""));
    }
    cursor.moveTo(start);
    return cursor
        .take("daypart")
        .map(part -> TimexValue.UNKNOWN_DAY + part)
        .or(() -> cursor.take("season").map(season -> "XXXX-" + season))
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
    Optional<String> some = cursor.skip("some") ? cursor.take("units") : Optional.empty();
    if (some.isPresent()) {
      return some.map(unit -> TimexValue.length("X", unit));
    }
    cursor.moveTo(start);
    OptionalInt ordinal = cursor.takeNumber("ordinal");
    Optional<BigDecimal> number =
        ordinal.isPresent() ? Optional.of(BigDecimal.valueOf(ordinal.getAsInt())) : cursor.number();
    return cursor
        .take("unit")
        .or(() -> cursor.take("span"))
        .map(unit -> TimexValue.length(number.map(TimexValue::plain).orElse("1"), unit));
  }
}
