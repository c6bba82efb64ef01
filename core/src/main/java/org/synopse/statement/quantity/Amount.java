package org.synopse.statement.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.Numeral.Kind;

/**
 * A number with what measures it.
 *
 * @param begin index of its first lexeme
 * @param number index of the first lexeme of the number proper
 * @param numberEnd index behind the number
 * @param end index behind number and unit
 * @param high {@code null} where the words leave it open
 */
record Amount(
    int begin,
    int number,
    int numberEnd,
    int end,
    BigDecimal low,
    @Nullable BigDecimal high,
    BigDecimal factor,
    Kind kind,
    @Nullable Unit unit) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Returns the range up to another amount, which may name the unit and scale of both. */
  Amount upTo(Amount upper) {
    BigDecimal scaled =
        factor.compareTo(BigDecimal.ONE) == 0
                && upper.factor.compareTo(HUNDRED) > 0
                && low.multiply(upper.factor).compareTo(upper.low) <= 0
            ? low.multiply(upper.factor)
            : low;
    Unit common = upper.unit == null ? unit : upper.unit;
    return new Amount(
        begin, number, upper.numberEnd, upper.end, scaled, upper.high, upper.factor, kind, common);
  }

  /** Returns the amount with another value, up to another end. */
  Amount valued(BigDecimal value, int newEnd) {
    return new Amount(begin, number, numberEnd, newEnd, value, value, factor, kind, unit);
  }
}
