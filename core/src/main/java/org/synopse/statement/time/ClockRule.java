package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code 20.30 Uhr}, {@code 15 bis 18 Uhr}, {@code halb neun}, {@code 8 a.m.}, {@code noon}, {@code
 * um 7}.
 *
 * <p>A time belongs to the day that its text speaks of.
 */
final class ClockRule implements TimeRule {
  private static final int MINUTES = 60;
  private static final int LONGEST_LIST = 4;
  private static final int TENS = 10;
  private static final int HUNDRED = 100;

  @Override
  public boolean canBeginWith(TimeWord word) {
    return word.isNumber() || word.begins(TimeRole.CLOCK, TimeRole.CLOCK_SHIFT);
  }

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    return clock(cursor)
        .map(clock -> Reading.time(TimexValue.day(setting.dayOfClock()) + clock.value()));
  }

  private static Optional<Clock> clock(Cursor cursor) {
    int start = cursor.at();
    Optional<String> named = cursor.take(TimeRole.CLOCK);
    if (named.isPresent()) {
      return Clock.of(named.get());
    }
    Optional<Clock> spoken = spoken(cursor).filter(clock -> !cursor.sees(TimeRole.UNITS));
    if (spoken.isPresent()) {
      return spoken;
    }
    cursor.moveTo(start);
    Optional<Clock> joined = withoutMark(cursor);
    if (joined.isPresent()) {
      return joined;
    }
    cursor.moveTo(start);
    return isInsideNumber(cursor) ? Optional.empty() : written(cursor);
  }

  /** {@code 15:50:06}: nothing but digits and colons; where none stand the cursor stays. */
  static Optional<Clock> digital(Cursor cursor) {
    int start = cursor.at();
    Optional<Clock> hour = hour(cursor);
    boolean colon = cursor.peek(0).filter(l -> l.is(":") && l.glued()).isPresent();
    Optional<Clock> minute = colon ? hour.flatMap(h -> minute(cursor, h)) : Optional.empty();
    if (minute.isEmpty()) {
      cursor.moveTo(start);
    }
    return minute;
  }

  /** {@code 1140 a.m.}. */
  private static Optional<Clock> withoutMark(Cursor cursor) {
    OptionalInt digits = cursor.digits(3, 4);
    Optional<Clock> clock =
        digits.isPresent()
            ? Clock.at(digits.getAsInt() / HUNDRED, digits.getAsInt() % HUNDRED)
            : Optional.empty();
    return clock.flatMap(c -> halfOfDay(cursor, c));
  }

  private static boolean isInsideNumber(Cursor cursor) {
    return cursor.isGlued()
        && cursor.peek(-1).filter(l -> l.is(".") || l.is(",") || l.is(":")).isPresent()
        && cursor.peek(-2).filter(Lexeme::isDigits).isPresent();
  }

  /** {@code halb neun}, {@code Viertel vor acht}, {@code half past eight}, {@code 10 to 5}. */
  private static Optional<Clock> spoken(Cursor cursor) {
    OptionalInt shift = cursor.takeNumber(TimeRole.CLOCK_SHIFT);
    if (shift.isEmpty()) {
      shift = minutesPast(cursor);
    }
    Optional<Clock> hour = shift.isPresent() ? hour(cursor) : Optional.empty();
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    Clock shifted = hour.get().plusMinutes(shift.getAsInt());
    Optional<Clock> half = halfOfDay(cursor, shifted);
    if (half.isPresent()) {
      return half;
    }
    cursor.skip(TimeRole.O_CLOCK);
    return Optional.of(shifted);
  }

  /** {@code 10 minutes to}, {@code zwanzig nach}. */
  private static OptionalInt minutesPast(Cursor cursor) {
    OptionalInt minutes = number(cursor);
    if (minutes.isEmpty() || minutes.getAsInt() >= MINUTES) {
      return OptionalInt.empty();
    }
    boolean unit = cursor.take(TimeRole.UNIT).filter("TM"::equals).isPresent();
    OptionalInt side = cursor.takeNumber(unit ? TimeRole.MINUTES_SIDE : TimeRole.NUMBER_SIDE);
    return side.isPresent()
        ? OptionalInt.of(minutes.getAsInt() * side.getAsInt())
        : OptionalInt.empty();
  }

  private static Optional<Clock> written(Cursor cursor) {
    boolean announced = cursor.follows(TimeRole.CLOCK_PREPOSITION);
    boolean expected = announced || isExpected(cursor);
    boolean certain =
        cursor.follows(TimeRole.CLOCK_SIGN)
            || (cursor.follows(TimeRole.CLOCK_ABOUT) && isDayBefore(cursor, -2));
    boolean isRange = cursor.follows(TimeRole.RANGE_BEGIN);
    boolean isNearDay = isRange && isDayBefore(cursor, -2);
    boolean secondOfBare =
        cursor.follows(TimeRole.AND_TO) && cursor.plays(-3, TimeRole.RANGE_BEGIN);
    boolean dayBeforeRange = secondOfBare && isDayBefore(cursor, -4);
    boolean lastOfTwo = cursor.follows(TimeRole.AND_TO) && isClockBefore(cursor);
    Optional<Clock> hour = hour(cursor);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    boolean colon = cursor.peek(0).filter(l -> l.is(":") && l.glued()).isPresent();
    Optional<Clock> minute = minute(cursor, hour.get());
    Clock clock = minute.orElse(hour.get());
    int end = cursor.at();
    Optional<Clock> complete = completed(cursor, clock, minute.isPresent(), expected);
    if (complete.isPresent()) {
      return complete;
    }
    cursor.moveTo(end);
    Optional<Clock> first = firstOfSeveral(cursor, clock, isRange, isNearDay, colon);
    cursor.moveTo(end);
    if (first.isPresent()) {
      return first;
    }
    if ((lastOfTwo && (colon || endsPhrase(cursor)))
        || (dayBeforeRange && endsPhrase(cursor))
        || (secondOfBare && endsAtDay(cursor))
        || cursor.sees(TimeRole.IN_PART_OF_DAY)) {
      return Optional.of(clock);
    }
    boolean dotOrColon = minute.isPresent() && colon;
    boolean told = dotOrColon ? expected : certain && endsPhrase(cursor);
    return told ? Optional.of(clock) : Optional.empty();
  }

  /** Whether a day or part of one ends at a distance before the cursor. */
  private static boolean isDayBefore(Cursor cursor, int distance) {
    return cursor.plays(distance, TimeRole.WEEKDAY)
        || cursor.plays(distance, TimeRole.DAY_AND_PART)
        || cursor.plays(distance, TimeRole.DAY)
        || cursor.plays(distance, TimeRole.DAYPART)
        || (cursor.plays(distance, TimeRole.MONTH)
            && cursor.peek(distance - 1).filter(l -> !l.isWord()).isPresent())
        || cursor.peek(distance).filter(l -> l.isDigits() && l.form().length() == 4).isPresent();
  }

  /** Whether what stands before the word before is a clock time: {@code 1 p.m. to}. */
  private static boolean isClockBefore(Cursor cursor) {
    boolean colon =
        cursor.peek(-2).filter(Lexeme::isDigits).isPresent()
            && cursor.peek(-3).filter(l -> l.is(":")).isPresent();
    int last = cursor.peek(-2).filter(l -> l.is(".")).isPresent() ? -3 : -2;
    return colon
        || cursor.plays(-2, TimeRole.O_CLOCK)
        || cursor.plays(last, TimeRole.HALF_OF_DAY)
        || cursor.peek(last).filter(l -> l.is("m")).isPresent();
  }

  /** Whether a day, or a part of one, stands where a range of hours ended. */
  private static boolean endsAtDay(Cursor cursor) {
    int start = cursor.at();
    boolean date =
        cursor.skip(TimeRole.DAY_PREPOSITION)
            && (cursor.sees(TimeRole.MONTH)
                || cursor.sees(TimeRole.WEEKDAY)
                || cursor.peek(0).filter(Lexeme::isDigits).isPresent());
    cursor.moveTo(start);
    return date
        || cursor.sees(TimeRole.DAY)
        || cursor.sees(TimeRole.DAY_AND_PART)
        || cursor.sees(TimeRole.WEEKDAY)
        || cursor.sees(TimeRole.IN_PART_OF_DAY)
        || cursor.sees(TimeRole.DAYPART);
  }

  /** Whether a day or the verb of a time stands just before: {@code Montag, 19:30}. */
  private static boolean isExpected(Cursor cursor) {
    boolean ofIsoMoment = cursor.isGlued() && cursor.peek(-1).filter(l -> l.is("T")).isPresent();
    boolean comma = cursor.peek(-1).filter(l -> l.is(",")).isPresent();
    return ofIsoMoment
        || cursor.follows(TimeRole.CLOCK_CONTEXT)
        || cursor.follows(TimeRole.TH)
        || isDayBefore(cursor, comma ? -2 : -1)
        || cursor.peek(-1).filter(l -> l.is("@")).isPresent();
  }

  /** {@code 8 a.m.}, {@code 20 Uhr 15}, {@code seven thirty p.m.}. */
  private static Optional<Clock> completed(
      Cursor cursor, Clock clock, boolean hasMinute, boolean expected) {
    Optional<Clock> half = halfOfDay(cursor, clock);
    if (half.isPresent()) {
      return half;
    }
    if (cursor.skip(TimeRole.O_CLOCK)) {
      Clock whole = hasMinute ? clock : minuteAfterTheHour(cursor, clock).orElse(clock);
      return Optional.of(halfOfDay(cursor, whole).orElse(whole));
    }
    if (hasMinute) {
      return Optional.empty();
    }
    boolean word = cursor.peek(-1).filter(Lexeme::isWord).isPresent();
    if (word && cursor.peek(1).filter(Lexeme::isWord).isPresent()) {
      cursor.skipGlued("-");
    }
    Optional<Clock> spoken = word ? minuteAfterTheHour(cursor, clock) : Optional.empty();
    boolean known =
        cursor.sees(TimeRole.HALF_OF_DAY)
            || (expected && spoken.isPresent() && spoken.get().minute() >= TENS);
    return known ? spoken.map(c -> halfOfDay(cursor, c).orElse(c)) : Optional.empty();
  }

  private static Optional<Clock> hour(Cursor cursor) {
    OptionalInt number = number(cursor);
    return number.isPresent() ? Clock.at(number.getAsInt(), 0) : Optional.empty();
  }

  private static OptionalInt number(Cursor cursor) {
    OptionalInt digits = cursor.digits(1, 2);
    return digits.isPresent() ? digits : word(cursor);
  }

  private static OptionalInt word(Cursor cursor) {
    boolean word = cursor.peek(0).filter(Lexeme::isWord).isPresent();
    int start = cursor.at();
    Optional<BigDecimal> number = word ? cursor.number() : Optional.empty();
    boolean small =
        number.isPresent()
            && number.get().scale() <= 0
            && number.get().compareTo(BigDecimal.valueOf(MINUTES)) < 0;
    if (small) {
      int value = number.get().intValue();
      return OptionalInt.of(value >= 2 * TENS && value % TENS == 0 ? value + unit(cursor) : value);
    }
    cursor.moveTo(start);
    return OptionalInt.empty();
  }

  /** The second word of {@code forty five}, or 0. */
  private static int unit(Cursor cursor) {
    int start = cursor.at();
    Optional<BigDecimal> number =
        cursor.peek(0).filter(Lexeme::isWord).isPresent() ? cursor.number() : Optional.empty();
    if (number.isPresent()
        && number.get().scale() <= 0
        && number.get().signum() > 0
        && number.get().compareTo(BigDecimal.TEN) < 0) {
      return number.get().intValue();
    }
    cursor.moveTo(start);
    return 0;
  }

  /** The minutes after a colon or dot, and the seconds after another colon. */
  private static Optional<Clock> minute(Cursor cursor, Clock hour) {
    int start = cursor.at();
    boolean colon = cursor.skipGlued(":");
    if (colon || cursor.skipGlued(".")) {
      OptionalInt minute = cursor.isGlued() ? cursor.digits(2, 2) : OptionalInt.empty();
      if (minute.isPresent() && minute.getAsInt() < MINUTES) {
        int end = cursor.at();
        OptionalInt second =
            colon && cursor.skipGlued(":") ? cursor.digits(2, 2) : OptionalInt.empty();
        if (second.isPresent() && second.getAsInt() < MINUTES) {
          return Clock.at(hour.hour(), minute.getAsInt()).map(c -> c.withSecond(second.getAsInt()));
        }
        cursor.moveTo(end);
        return Clock.at(hour.hour(), minute.getAsInt());
      }
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** {@code 20 Uhr 15}, {@code acht Uhr vierzig}, {@code eight forty}. */
  private static Optional<Clock> minuteAfterTheHour(Cursor cursor, Clock hour) {
    int start = cursor.at();
    boolean and = cursor.skip(TimeRole.AND);
    OptionalInt minute = number(cursor);
    boolean joined = cursor.isGlued() && cursor.peek(0).filter(l -> !l.is("-")).isPresent();
    boolean counts = cursor.sees(TimeRole.UNIT) || joined || (and && !endsPhrase(cursor));
    if (minute.isPresent()
        && minute.getAsInt() < MINUTES
        && !counts
        && hour.minute() == 0
        && (!and || minute.getAsInt() >= TENS)) {
      return Clock.at(hour.hour(), minute.getAsInt());
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** {@code 8 a.m.}, {@code 5:30pm}. */
  private static Optional<Clock> halfOfDay(Cursor cursor, Clock clock) {
    int start = cursor.at();
    OptionalInt shift = cursor.takeNumber(TimeRole.HALF_OF_DAY);
    if (shift.isPresent()) {
      return Optional.of(clock.inHalf(shift.getAsInt()));
    }
    cursor.moveTo(start);
    return Optional.empty();
  }

  /** Whether what was read is not counted by the next word: {@code um 7 zurück}. */
  private static boolean endsPhrase(Cursor cursor) {
    Optional<Lexeme> next = cursor.peek(0);
    return next.isEmpty()
        || (next.get().isWord()
            ? cursor.sees(TimeRole.AFTER_CLOCK)
            : !next.get().isDigits() && cursor.sees(TimeRole.MARK_AFTER_CLOCK));
  }

  /** The first of {@code 15 bis 18 Uhr}, which takes half of day from the last. */
  private static Optional<Clock> firstOfSeveral(
      Cursor cursor, Clock first, boolean isRange, boolean isNearDay, boolean colon) {
    for (int more = 0; more < LONGEST_LIST; more++) {
      Optional<Clock> next = cursor.skip(TimeRole.AND_TO) ? hour(cursor) : Optional.empty();
      if (next.isEmpty()) {
        return Optional.empty();
      }
      boolean digital = cursor.peek(0).filter(l -> l.is(":") && l.glued()).isPresent();
      Clock other = minute(cursor, next.get()).orElse(next.get());
      boolean both = colon && digital;
      boolean toDay =
          (isRange || both)
              ? endsAtDay(cursor) || (isRange && digital && endsPhrase(cursor))
              : cursor.sees(TimeRole.IN_PART_OF_DAY);
      if (cursor.sees(TimeRole.O_CLOCK) || (isNearDay && endsPhrase(cursor)) || toDay) {
        return Optional.of(first);
      }
      Optional<Clock> half = halfOfDay(cursor, other);
      if (half.isPresent()) {
        return Optional.of(first.before(half.get()));
      }
    }
    return Optional.empty();
  }
}
