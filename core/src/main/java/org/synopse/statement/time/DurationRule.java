package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * {@code 24 Jahre}, {@code zwölf Tage}, {@code anderthalb Stunden}, {@code zwei Jahre und neun
 * Monate}, {@code ein halbes Jahr}, {@code einige Wochen}, {@code tagelang}, {@code zweitägig}.
 */
final class DurationRule implements TimeRule {
  private static final int MOST_DIGITS = 5;
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final String UNITS = "YMWDHS";

  /** A count and a unit; the count is {@code X} where nobody says it. */
  record Length(String count, String unit) {
    String value() {
      return TimexValue.length(count, unit);
    }

    boolean isCounted() {
      return !count.equals("X");
    }
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    cursor.skip("approximately");
    Optional<Reading> word = cursor.take("length").map(Reading::duration);
    if (word.isPresent()) {
      return word;
    }
    Optional<Reading> adjective = adjective(cursor);
    if (adjective.isPresent()) {
      return adjective;
    }
    boolean afterAgeWord = cursor.follows("age-before");
    cursor.skip("side");
    return length(cursor)
        .filter(first -> !isAge(cursor, first, afterAgeWord))
        .map(first -> Reading.duration(withSecond(cursor, first)));
  }

  /** {@code 19 Jahre alt}, {@code ab 16 Jahren}: how old someone is. */
  private static boolean isAge(Cursor cursor, Length length, boolean afterAgeWord) {
    return length.unit().equals("Y")
        && (afterAgeWord || cursor.sees("age-after") || isAgeAfterHyphen(cursor));
  }

  /** Reads a count and a unit, or an indefinite number of units. */
  static Optional<Length> length(Cursor cursor) {
    int start = cursor.at();
    Optional<Length> counted = counted(cursor);
    if (counted.isPresent()) {
      return counted;
    }
    cursor.moveTo(start);
    Optional<Length> vague = vague(cursor);
    if (vague.isEmpty()) {
      cursor.moveTo(start);
    }
    return vague;
  }

  private static Optional<Length> counted(Cursor cursor) {
    if (isPartOfNumber(cursor)) {
      return Optional.empty();
    }
    boolean one = cursor.skip("one");
    cursor.skip("approximately");
    boolean half = cursor.skip("half");
    if (half && !one) {
      cursor.skip("one");
    }
    Optional<BigDecimal> number =
        one || half ? Optional.of(half ? HALF : BigDecimal.ONE) : cursor.number();
    if (number.isEmpty() || number.get().precision() > MOST_DIGITS) {
      return Optional.empty();
    }
    boolean andHalf = cursor.skip("and-half");
    cursor.skipMark("-");
    cursor.skip("long");
    cursor.skip("side");
    boolean plain = number.get().compareTo(BigDecimal.ONE) != 0;
    Optional<String> unit = plain || half ? cursor.take("unit") : cursor.take("single-unit");
    return unit.map(
        u ->
            new Length(
                TimexValue.plain(
                    andHalf || cursor.skip("and-half") ? number.get().add(HALF) : number.get()),
                u));
  }

  private static boolean isPartOfNumber(Cursor cursor) {
    return cursor.isGlued()
        && cursor.peek(-1).filter(l -> l.is(".") || l.is(",") || l.is(":")).isPresent()
        && cursor.peek(-2).filter(Lexeme::isDigits).isPresent();
  }

  private static Optional<Length> vague(Cursor cursor) {
    boolean preposition = cursor.follows("duration-preposition");
    boolean some = cursor.skip("some");
    cursor.skip("side");
    return some || preposition
        ? cursor.take("units").map(unit -> new Length("X", unit))
        : Optional.empty();
  }

  /** {@code drei Jahre und vier Monate} is one length. */
  private static String withSecond(Cursor cursor, Length first) {
    int end = cursor.at();
    if (first.isCounted() && cursor.skip("and")) {
      Optional<Length> second = counted(cursor);
      if (second.isPresent() && isSmaller(second.get().unit(), first.unit())) {
        String value = second.get().value();
        boolean sameSide = value.startsWith("PT") == first.value().startsWith("PT");
        return first.value() + value.substring(value.startsWith("PT") && sameSide ? 2 : 1);
      }
      cursor.moveTo(end);
    }
    return first.value();
  }

  private static boolean isSmaller(String unit, String than) {
    return rank(unit) > rank(than);
  }

  private static int rank(String unit) {
    boolean minutes = unit.equals("TM");
    return minutes ? UNITS.indexOf('H') : UNITS.indexOf(unit.charAt(unit.length() - 1)) * 2;
  }

  /** {@code 24-year-old}. */
  private static boolean isAgeAfterHyphen(Cursor cursor) {
    int start = cursor.at();
    boolean age = cursor.skipMark("-") && cursor.sees("age-after");
    cursor.moveTo(start);
    return age;
  }

  /** {@code zweitägig}, {@code 90-minütig}, {@code two-day}. */
  private static Optional<Reading> adjective(Cursor cursor) {
    Optional<TimeWords.Compound> word = cursor.ending("unit-adjective");
    if (word.isPresent()) {
      Optional<BigDecimal> number = cursor.numberIn(word.get().head());
      String unit = word.get().tail();
      return number.map(
          n -> {
            cursor.moveTo(cursor.at() + 1);
            return Reading.duration(TimexValue.length(TimexValue.plain(n), unit));
          });
    }
    int start = cursor.at();
    Optional<BigDecimal> number = cursor.number();
    boolean hyphen = number.isPresent() && cursor.skipMark("-");
    Optional<Reading> reading =
        hyphen
            ? cursor
                .take("unit-adjective")
                .filter(unit -> !isAgeAfterHyphen(cursor))
                .map(
                    unit ->
                        Reading.duration(TimexValue.length(TimexValue.plain(number.get()), unit)))
            : Optional.empty();
    if (reading.isEmpty()) {
      cursor.moveTo(start);
    }
    return reading;
  }
}
