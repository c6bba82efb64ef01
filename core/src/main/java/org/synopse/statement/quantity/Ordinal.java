package org.synopse.statement.quantity;

import java.math.BigDecimal;
import org.synopse.text.Span;

/**
 * A place in an order: {@code der dritte}, {@code the 21st}, {@code the last but one}.
 *
 * @param span where it stands
 * @param anchor where counting begins
 * @param value the place: from the start, 1 is the first; from the end, 0 is the last and -1 the
 *     one before; from the current one, 1 is the next
 */
public record Ordinal(Span span, Anchor anchor, BigDecimal value) {
  /** Where counting begins. */
  public enum Anchor {
    START,
    END,
    CURRENT
  }
}
