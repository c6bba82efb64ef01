package org.synopse.statement.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.Span;

/**
 * Finds every number of a text, in digits and in words, and every ordinal.
 *
 * <p>It asks for the writing alone, not for what a number counts: {@link QuantityFinder} does.
 * Takes time in proportion to the text. Immutable and safe for use by several threads.
 */
public final class NumeralFinder {
  private final NumberGrammar numbers;
  private final OrdinalGrammar ordinals;
  private final NumberLexicon lexicon;

  private NumeralFinder(Language language) {
    this.lexicon = NumberLexicon.of(language);
    this.numbers = new NumberGrammar(language, lexicon);
    this.ordinals = new OrdinalGrammar(language, lexicon, numbers);
  }

  public static NumeralFinder of(Language language) {
    return new NumeralFinder(language);
  }

  /** Returns the numbers in text order; digits that are part of a name or a unit are left out. */
  public List<Numeral> numerals(String text) {
    List<Lexeme> lexemes = Lexeme.of(text);
    List<Numeral> found = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      NumberGrammar.Reading number = at(lexemes, i, false);
      if (number == null) {
        i = Math.max(i + 1, ordinalEnd(lexemes, i));
      } else {
        if (standsAlone(lexemes, i, number.end())) {
          Span span = new Span(begin(lexemes, i), lexemes.get(number.end() - 1).span().end());
          found.add(new Numeral(span, number.value(), number.kind()));
        }
        i = number.end();
      }
    }
    return found;
  }

  /** Returns the ordinals in text order. */
  public List<Ordinal> ordinals(String text) {
    List<Lexeme> lexemes = Lexeme.of(text);
    List<Ordinal> found = new ArrayList<>();
    int i = 0;
    while (i < lexemes.size()) {
      OrdinalGrammar.Reading ordinal = ordinals.at(lexemes, i);
      if (ordinal == null) {
        i++;
      } else {
        Span span = new Span(begin(lexemes, i), lexemes.get(ordinal.end() - 1).span().end());
        found.add(new Ordinal(span, ordinal.anchor(), ordinal.value()));
        i = ordinal.end();
      }
    }
    return found;
  }

  /** Whether a number or an ordinal can begin with the lexeme, for what it is by itself. */
  boolean canBeginWith(Lexeme lexeme) {
    return lexicon.canBeginWith(lexeme) || ordinals.canBeginWith(lexeme);
  }

  /** Returns the number at the index unless an ordinal that is longer begins there. */
  NumberGrammar.@Nullable Reading at(List<Lexeme> lexemes, int at, boolean money) {
    NumberGrammar.Reading number = numbers.at(lexemes, at, money);
    if (number == null) {
      return null;
    }
    return ordinalEnd(lexemes, at) > number.end() ? null : number;
  }

  /** Returns the index behind the ordinal that begins at the index, or the index itself. */
  int ordinalEnd(List<Lexeme> lexemes, int at) {
    OrdinalGrammar.Reading ordinal = ordinals.at(lexemes, at);
    return ordinal == null ? at : ordinal.end();
  }

  /** Returns the ordinal that begins at the index, or {@code null}. */
  OrdinalGrammar.@Nullable Reading ordinalAt(List<Lexeme> lexemes, int at) {
    return ordinals.at(lexemes, at);
  }

  private static int begin(List<Lexeme> lexemes, int at) {
    return lexemes.get(at).span().begin();
  }

  private static boolean standsAlone(List<Lexeme> lexemes, int at, int end) {
    Lexeme first = lexemes.get(at);
    boolean inWordBefore =
        first.isDigits() && first.glued() && at > 0 && lexemes.get(at - 1).isLetters();
    boolean inWordBehind =
        end < lexemes.size()
            && lexemes.get(end - 1).isDigits()
            && lexemes.get(end).isLetters()
            && lexemes.get(end).glued();
    return !inWordBefore && !inWordBehind;
  }
}
