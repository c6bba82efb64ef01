package org.synopse.statement.time;

import java.util.Locale;
import java.util.Optional;

/**
 * A time of day.
 *
 * @param hour from 0 to 24
 * @param minute from 0 to 59
 * @param second from 0 to 59, or -1 where nobody said it
 */
record Clock(int hour, int minute, int second) {
  private static final int NOON = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  /** From here on a number with {@code nachts} lies before midnight. */
  private static final int FIRST_HOUR_OF_NIGHT = 6;

  /** Returns a time, or nothing if the day has no such hour and minute. */
  static Optional<Clock> at(int hour, int minute) {
    boolean exists = hour < HOURS || (hour == HOURS && minute == 0);
    return exists && minute < MINUTES ? Optional.of(new Clock(hour, minute, -1)) : Optional.empty();
  }

  /** Reads {@code 20:15}. */
  static Optional<Clock> of(String written) {
    String[] parts = written.split(":", -1);
    Optional<Clock> clock =
        parts.length < 2
            ? Optional.empty()
            : at(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    return parts.length > 2 ? clock.map(c -> c.withSecond(Integer.parseInt(parts[2]))) : clock;
  }

  Clock withSecond(int newSecond) {
    return new Clock(hour, minute, newSecond);
  }

  Clock plusMinutes(int minutes) {
    int all = Math.floorMod(hour * MINUTES + minute + minutes, HOURS * MINUTES);
    return new Clock(all / MINUTES, all % MINUTES, second);
  }

  /**
   * Returns the time in one half of the day; past noon nothing is left to choose.
   *
   * @param shift 0 before noon, 12 after it
   */
  Clock inHalf(int shift) {
    return hour > NOON ? this : new Clock(hour % NOON + shift, minute, second);
  }

  /** Returns the time in a part of the day: 8 in {@code TEV} is 20:00. */
  Clock in(String part) {
    return switch (part) {
      case "TMO" -> hour == NOON ? inHalf(0) : this;
      case "TMI" -> hour < FIRST_HOUR_OF_NIGHT ? inHalf(NOON) : this;
      case "TAF" -> inHalf(NOON);
      case "TEV" -> hour == NOON ? inHalf(0) : inHalf(NOON);
      case "TNI" -> hour < FIRST_HOUR_OF_NIGHT ? this : hour == NOON ? inHalf(0) : inHalf(NOON);
      default -> this;
    };
  }

  /** Returns the time in the half of the day that brings it just before another: 5 to 6 p.m. */
  Clock before(Clock later) {
    boolean late = hour < NOON && later.hour >= NOON && hour + NOON <= later.hour;
    return late ? inHalf(NOON) : this;
  }

  /** Returns the time in the half of the day that brings it after another: 1 p.m. to 4. */
  Clock after(Clock earlier) {
    boolean early = hour < earlier.hour && hour < NOON && hour + NOON > earlier.hour;
    return early ? inHalf(NOON) : this;
  }

  /** {@code T20:15}, {@code T20:15:30}. */
  String value() {
    return TimexValue.clock(hour, minute)
        + (second < 0 ? "" : String.format(Locale.ROOT, ":%02d", second));
  }
}
