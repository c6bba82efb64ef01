package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberGrammar.Reading;
import org.synopse.statement.quantity.NumberLexicon.Role;
import org.synopse.statement.quantity.Numeral.Kind;
import org.synopse.text.Language;

/** Reads the parts of one in a number: {@code half a million}, {@code ein Drittel}. */
final class FractionGrammar {
  private final Language language;
  private final NumberWindow window;

  FractionGrammar(Language language, NumberWindow window) {
    this.language = language;
    this.window = window;
  }

  /** {@code half a million}, {@code eine halbe Million}, {@code die Hälfte}, {@code a quarter}. */
  @Nullable Reading half(int at) {
    boolean article = window.has(at, Role.ARTICLE) || window.has(at, Role.INDEFINITE);
    int i = article ? at + 1 : at;
    BigDecimal half = window.value(i, Role.HALF);
    if (half == null) {
      return window.has(at, Role.ALONE) && !window.followsDeterminer(at) ? alone(at) : null;
    }
    Reading multiplied = multiplied(half, i + 1);
    if (multiplied != null) {
      return multiplied;
    }
    if (article && endsFraction(i + 1)) {
      return Reading.fraction(half, i + 1);
    }
    return window.has(i, Role.ALONE) && !window.followsDeterminer(at) ? alone(i) : null;
  }

  private Reading alone(int i) {
    BigDecimal value = window.value(i, Role.ALONE);
    return Reading.fraction(value == null ? BigDecimal.ZERO : value, i + 1);
  }

  /** {@code a third}, {@code ein Drittel}: the article counts one. */
  @Nullable Reading partOfOne(int at) {
    BigDecimal part = window.value(at + 1, Role.PART);
    if (part == null || !(window.has(at, Role.ARTICLE) || window.has(at, Role.INDEFINITE))) {
      return null;
    }
    return endsFraction(at + 2) || multiplied(part, at + 2) != null
        ? over(BigDecimal.ONE, part, at + 2)
        : null;
  }

  /** In English {@code a third} may go on as {@code a third attempt}, which is no fraction. */
  private boolean endsFraction(int i) {
    return language == Language.GERMAN
        || i >= window.limit()
        || !window.lexemes().get(i).isLetters()
        || QuantityWords.all().plays("fraction-goes-on", window.lexemes().get(i));
  }

  Reading over(BigDecimal above, BigDecimal below, int end) {
    BigDecimal value = above.divide(below, MathContext.DECIMAL64);
    Reading multiplied = multiplied(value, end);
    return multiplied == null ? Reading.fraction(value, end) : multiplied;
  }

  /** {@code of a million}, {@code Millionen} behind a fraction. */
  @Nullable Reading multiplied(BigDecimal value, int from) {
    int i = window.is(from, "of") ? from + 1 : from;
    i = window.has(i, Role.ARTICLE) ? i + 1 : i;
    BigDecimal factor = window.value(i, Role.TIMES);
    return factor == null
        ? null
        : new Reading(value.multiply(factor), i + 1, Kind.CARDINAL, factor);
  }

  @Nullable Part part(int i) {
    boolean article = window.has(i, Role.ARTICLE) || window.has(i, Role.INDEFINITE);
    BigDecimal half = article ? window.value(i + 1, Role.HALF) : null;
    if (half != null) {
      return new Part(half, i + 2);
    }
    BigDecimal above =
        article
            ? BigDecimal.ONE
            : i < window.limit() ? window.lexicon().cardinal(window.lexemes().get(i)) : null;
    int below = i + 1;
    if (above != null && below + 1 < window.limit() && window.lexemes().get(below).isDash()) {
      BigDecimal unit = window.lexicon().cardinal(window.lexemes().get(below + 1));
      above = unit == null ? above : above.add(unit);
      below += 2;
    }
    BigDecimal part = window.value(below, Role.PART);
    return above == null || part == null
        ? null
        : new Part(above.divide(part, MathContext.DECIMAL64), below + 1);
  }

  /**
   * A fraction behind a whole number.
   *
   * @param end index behind it
   */
  record Part(BigDecimal value, int end) {}
}
