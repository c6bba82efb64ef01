package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.synopse.statement.quantity.Numeral.Kind;

/** Adds what is said in the smaller unit behind an amount: cents to euros, inches to feet. */
final class SmallerUnits {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal INCHES = BigDecimal.valueOf(12);

  private final NumeralFinder numerals;
  private final Units units = Units.all();
  private final QuantityWords words = QuantityWords.all();

  SmallerUnits(NumeralFinder numerals) {
    this.numerals = numerals;
  }

  /** {@code 2 Euro 50}, {@code 13 dollars and 45 cents}, {@code 5 feet 2 inches}. */
  Amount with(AnnotatedLexemes text, Amount amount) {
    Unit unit = amount.unit();
    int at = amount.end();
    boolean and = at < text.size() && words.plays("and", text.get(at));
    at += and ? 1 : 0;
    boolean whole = amount.low().stripTrailingZeros().scale() <= 0;
    if (unit == null || at >= text.size() || !whole || text.isTaken(at)) {
      return amount;
    }
    NumberGrammar.Reading number = numerals.at(text.all(), at, false);
    if (number == null || number.kind() != Kind.CARDINAL || number.value().signum() <= 0) {
      return amount;
    }
    Units.Found smaller = number.end() < text.size() ? units.at(text.all(), number.end()) : null;
    boolean inch = number.end() < text.size() && text.get(number.end()).is("in");
    if (unit.name().equals("foot") && number.value().compareTo(INCHES) < 0) {
      boolean inches = smaller != null && smaller.unit().name().equals("inch");
      return inches || inch
          ? amount.valued(
              amount.low().add(number.value().divide(INCHES, MathContext.DECIMAL64)),
              smaller == null ? number.end() + 1 : smaller.end())
          : amount;
    }
    if (!unit.isMoney()
        || number.value().compareTo(HUNDRED) >= 0
        || number.value().scale() > 0
        || amount.factor().compareTo(BigDecimal.ONE) > 0) {
      return amount;
    }
    boolean cents = smaller != null && isHundredth(smaller.unit());
    boolean bare = smaller == null && endsClause(text, number.end()) && !unit.name().equals("cent");
    int end = cents && smaller != null ? smaller.end() : number.end();
    return cents || bare
        ? amount.valued(amount.low().add(number.value().movePointLeft(2)), end)
        : amount;
  }

  private static boolean isHundredth(Unit unit) {
    return unit.name().equals("cent") || unit.factor().compareTo(new BigDecimal("0.01")) == 0;
  }

  private static boolean endsClause(AnnotatedLexemes text, int end) {
    return end >= text.size()
        || (text.get(end).kind() == Lexeme.Kind.MARK
            && !text.get(end).isDash()
            && !text.get(end).is("%"));
  }
}
