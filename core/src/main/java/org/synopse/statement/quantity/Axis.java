package org.synopse.statement.quantity;

/** In what two quantities differ that cannot be compared. */
public enum Axis {
  /** Are they of different units: tonnes and kilometres, euros and dollars? */
  UNIT,
  /** Do they count different things: dead and injured? */
  COUNTED,
  /** Are they parts of different wholes: twelve of 20 and twelve of 25? */
  WHOLE,
  /** Is one how much there is, and the other a change or a score? */
  ROLE,
  /** Are they for different periods: an hour and a day? */
  PERIOD
}
