package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code 20.30 Uhr}, {@code 15 bis 18 Uhr}, {@code halb neun}, {@code 8 a.m.}, {@code noon}.
 *
 * <p>A time belongs to the day that its text speaks of.
 */
final class ClockRule implements TimeRule {
  private static final int LAST_HOUR = 24;
  private static final int MINUTES = 60;
  private static final int NOON = 12;
  private static final int LONGEST_LIST = 4;

  /** An hour and a minute. */
  private record Clock(int hour, int minute) {}

  @Override
  public Optional<Reading> read(Cursor cursor, Setting setting) {
    return clock(cursor)
        .map(c -> TimexValue.clock(c.hour(), c.minute()))
        .map(clock -> Reading.time(TimexValue.day(setting.dayOfClock()) + clock));
  }

  private static Optional<Clock> clock(Cursor cursor) {
    int start = cursor.at();
    Optional<String> named = cursor.take("clock");
    if (named.isPresent()) {
      int cut = named.get().indexOf(':');
      return Optional.of(
          new Clock(
              Integer.parseInt(named.get().substring(0, cut)),
              Integer.parseInt(named.get().substring(cut + 1))));
    }
    Optional<Clock> spoken = spoken(cursor);
    if (spoken.isPresent()) {
      return spoken;
    }
    cursor.moveTo(start);
    return written(cursor);
  }

  /** {@code halb neun}, {@code Viertel vor acht}, {@code half past eight}. */
  private static Optional<Clock> spoken(Cursor cursor) {
    OptionalInt shift = cursor.takeNumber("clock-shift");
    OptionalInt hour = shift.isPresent() ? hour(cursor) : OptionalInt.empty();
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    cursor.skip("o-clock");
    int minutes = Math.floorMod(hour.getAsInt() * MINUTES + shift.getAsInt(), LAST_HOUR * MINUTES);
    return Optional.of(new Clock(minutes / MINUTES, minutes % MINUTES));
  }

  private static Optional<Clock> written(Cursor cursor) {
    boolean announced = cursor.follows("clock-preposition");
    boolean inNumber =
        cursor.isGlued()
            && cursor.peek(-1).filter(l -> l.is(".") || l.is(",") || l.is(":")).isPresent();
    OptionalInt hour = inNumber ? OptionalInt.empty() : hour(cursor);
    if (hour.isEmpty()) {
      return Optional.empty();
    }
    boolean colon = cursor.peek(0).filter(l -> l.is(":") && l.glued()).isPresent();
    int minute = minute(cursor);
    int end = cursor.at();
    Optional<Clock> withHalf = halfOfDay(cursor, hour.getAsInt(), Math.max(0, minute));
    if (withHalf.isPresent()) {
      return withHalf;
    }
    if (cursor.skip("o-clock")) {
      int more = minute < 0 ? minuteAfterTheHour(cursor) : minute;
      return Optional.of(new Clock(hour.getAsInt(), Math.max(0, more)));
    }
    if (goesOnToClock(cursor)) {
      cursor.moveTo(end);
      return Optional.of(new Clock(hour.getAsInt(), Math.max(0, minute)));
    }
    cursor.moveTo(end);
    return announced && colon && minute >= 0
        ? Optional.of(new Clock(hour.getAsInt(), minute))
        : Optional.empty();
  }

  private static OptionalInt hour(Cursor cursor) {
    OptionalInt digits = cursor.digits(1, 2);
    OptionalInt hour = digits.isPresent() ? digits : word(cursor);
    return hour.isPresent() && hour.getAsInt() <= LAST_HOUR ? hour : OptionalInt.empty();
  }

  private static OptionalInt word(Cursor cursor) {
    boolean word = cursor.peek(0).filter(Lexeme::isWord).isPresent();
    Optional<BigDecimal> number = word ? cursor.number() : Optional.empty();
    return number.isPresent() && number.get().scale() <= 0
        ? OptionalInt.of(number.get().intValue())
        : OptionalInt.empty();
  }

  /** The minutes after a colon or dot, or -1. */
  private static int minute(Cursor cursor) {
    int start = cursor.at();
    if (cursor.skipGlued(":") || cursor.skipGlued(".")) {
      OptionalInt minute = cursor.digits(2, 2);
      if (minute.isPresent() && minute.getAsInt() < MINUTES) {
        return minute.getAsInt();
      }
    }
    cursor.moveTo(start);
    return -1;
  }

  /** {@code 20 Uhr 15}. */
  private static int minuteAfterTheHour(Cursor cursor) {
    int start = cursor.at();
    OptionalInt minute = cursor.digits(2, 2);
    boolean counts = cursor.sees("unit") || cursor.isGlued();
    if (minute.isPresent() && minute.getAsInt() < MINUTES && !counts) {
      return minute.getAsInt();
    }
    cursor.moveTo(start);
    return -1;
  }

  /** {@code 8 a.m.}, {@code 5:30pm}. */
  private static Optional<Clock> halfOfDay(Cursor cursor, int hour, int minute) {
    OptionalInt shift = hour <= NOON ? cursor.takeNumber("half-of-day") : OptionalInt.empty();
    return shift.isPresent()
        ? Optional.of(new Clock(hour % NOON + shift.getAsInt(), minute))
        : Optional.empty();
  }

  /** Whether {@code bis 18 Uhr} follows, or more times of which the last has it. */
  private static boolean goesOnToClock(Cursor cursor) {
    for (int more = 0; more < LONGEST_LIST; more++) {
      if (!cursor.skip("and-to") || hour(cursor).isEmpty()) {
        return false;
      }
      minute(cursor);
      if (cursor.sees("o-clock") || cursor.sees("half-of-day")) {
        return true;
      }
    }
    return false;
  }
}
