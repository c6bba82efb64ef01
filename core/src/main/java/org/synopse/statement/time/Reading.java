package org.synopse.statement.time;

/**
 * What a rule read: a type and a value.
 *
 * @param type what it is
 * @param value its value in the notation of TIMEX3
 */
record Reading(TimexType type, String value) {
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
