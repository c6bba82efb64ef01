package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Reads the shares that are told by one of so many: {@code jeder dritte Zug}, {@code every third
 * train}, {@code one train in three}. Immutable.
 *
 * <p>{@code Jeden dritten Tag} and {@code every third week} tell how often something happens.
 */
final class OneInSome {
  private static final BigDecimal MOST = BigDecimal.valueOf(100);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final NumeralFinder numerals;
  private final QuantityWords words = QuantityWords.all();

  OneInSome(NumeralFinder numerals) {
    this.numerals = numerals;
  }

  /**
   * A share.
   *
   * @param begin index of its first word
   * @param end index behind its last word
   * @param percent how much it is
   */
  record Share(int begin, int end, BigDecimal percent) {}

  /** Returns the share whose number begins at the index, or {@code null}. */
  @Nullable Share at(AnnotatedLexemes text, int at) {
    Share each = each(text, at);
    return each == null ? oneIn(text, at) : each;
  }

  /** {@code jeder dritte Zug}, {@code jede Zweite}, {@code every third train}. */
  private @Nullable Share each(AnnotatedLexemes text, int at) {
    if (at == 0 || !words.plays("each", text.get(at - 1)) || text.isTaken(at)) {
      return null;
    }
    Ordinal.Anchor start = Ordinal.Anchor.START;
    OrdinalGrammar.Reading ordinal = numerals.ordinalAt(text.all(), at);
    return ordinal == null
            || ordinal.anchor() != start
            || !isWhole(ordinal.value())
            || isTime(text, ordinal.end())
        ? null
        : new Share(at - 1, ordinal.end(), percent(ordinal.value()));
  }

  /** {@code one train in three}, where no noun follows: {@code one goal in three games}. */
  private @Nullable Share oneIn(AnnotatedLexemes text, int at) {
    boolean fits =
        text.get(at).is("one")
            && at + 3 < text.size()
            && text.get(at + 1).isLetters()
            && text.token(at + 1).pos().isNominal()
            && text.get(at + 2).is("in");
    NumberGrammar.Reading number = fits ? numerals.at(text.all(), at + 3, false) : null;
    if (number == null || number.kind() != Numeral.Kind.CARDINAL || !isWhole(number.value())) {
      return null;
    }
    int end = number.end();
    boolean counts = end < text.size() && isNoun(text.token(end)) && text.get(end).isLetters();
    return counts || text.isTaken(at + 3) ? null : new Share(at, end, percent(number.value()));
  }

  private static boolean isNoun(Token token) {
    return token.pos().isNominal() || token.pos() == PartOfSpeech.ADJ;
  }

  private static boolean isWhole(BigDecimal number) {
    return number.scale() <= 0
        && number.compareTo(BigDecimal.ONE) > 0
        && number.compareTo(MOST) <= 0;
  }

  private boolean isTime(AnnotatedLexemes text, int at) {
    return at < text.size()
        && (text.isTaken(at)
            || words.plays("no-share-of", text.get(at))
            || text.get(at).isDigits());
  }

  private static BigDecimal percent(BigDecimal number) {
    return HUNDRED.divide(number, MathContext.DECIMAL64);
  }
}
