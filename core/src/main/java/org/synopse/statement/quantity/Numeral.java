package org.synopse.statement.quantity;

import java.math.BigDecimal;
import org.synopse.text.Span;

/**
 * A number as it stands in a text, before anyone asks what it counts.
 *
 * @param span where it stands
 * @param value its value; the scale keeps how precisely it is written, so {@code 3 Mio.} is 3E+6
 * @param kind how it is said
 */
public record Numeral(Span span, BigDecimal value, Kind kind) {
  /** How a number is said. */
  public enum Kind {
    /** Is it a count or a measure: {@code 11.000}, {@code zwei Millionen}? */
    CARDINAL,
    /** Is it a part of one: {@code 3/4}, {@code zwei Drittel}? */
    FRACTION,
    /** Can it be the article as well: {@code ein}? */
    INDEFINITE
  }
}
