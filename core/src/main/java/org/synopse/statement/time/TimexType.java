package org.synopse.statement.time;

/** The type of a time expression, after TIMEX3. */
public enum TimexType {
  /** A day, month, season, year. */
  DATE,
  /** A time of day. */
  TIME,
  /** A length of time. */
  DURATION,
  /** Something that comes again: {@code jeden Montag}. */
  SET
}
