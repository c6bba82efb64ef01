package org.synopse.statement.time;

import org.jspecify.annotations.Nullable;

/**
 * What a rule read: a type and a value.
 *
 * @param type what it is
 * @param value its value in the notation of TIMEX3
 * @param stretch the stretch of the calendar that is told besides, or {@code null} if none is
 */
record Reading(TimexType type, String value, @Nullable CalendarStretch stretch) {
  Reading(TimexType type, String value) {
    this(type, value, null);
  }

  static Reading date(String value) {
    return new Reading(TimexType.DATE, value);
  }

  static Reading time(String value) {
    return new Reading(TimexType.TIME, value);
  }

  static Reading duration(String value) {
    return new Reading(TimexType.DURATION, value);
  }

  static Reading set(String value) {
    return new Reading(TimexType.SET, value);
  }
}
