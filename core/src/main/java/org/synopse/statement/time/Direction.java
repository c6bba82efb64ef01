package org.synopse.statement.time;

/** On which side of the day of publication a time lies. */
enum Direction {
  BACK,
  AHEAD,
  /** On either side: the nearest one. */
  NEAR
}
