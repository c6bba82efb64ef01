package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.quantity.NumberLexicon.Role;
import org.synopse.text.Language;

/**
 * Reads the number in one word: digits in the language's convention, or a number word. Immutable
 * and safe for use by several threads.
 */
public final class NumberReader {
  /** Longer words are no numbers of the news. */
  private static final int LONGEST = 100;

  private final NumberLexicon lexicon;
  private final NumberGrammar grammar;

  public NumberReader(Language language) {
    this.lexicon = NumberLexicon.of(language);
    this.grammar = new NumberGrammar(language, lexicon);
  }

  /** Returns the value of digits or of a number word. */
  public Optional<BigDecimal> number(String form) {
    List<Lexeme> lexemes = form.length() > LONGEST ? List.of() : Lexeme.of(form);
    if (lexemes.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal single = lexemes.size() == 1 ? single(lexemes.get(0)) : null;
    return single != null ? Optional.of(single) : Optional.ofNullable(composed(lexemes));
  }

  /** {@code halb} and {@code Dutzend} need no other word to be a number. */
  private @Nullable BigDecimal single(Lexeme lexeme) {
    BigDecimal half = lexicon.value(Role.HALF, lexeme);
    BigDecimal times = lexicon.value(Role.TIMES, lexeme);
    return times != null && times.compareTo(BigDecimal.valueOf(12)) == 0 ? times : half;
  }

  private @Nullable BigDecimal composed(List<Lexeme> lexemes) {
    NumberGrammar.Reading read = grammar.at(lexemes, 0);
    boolean whole =
        read != null && read.end() == lexemes.size() && read.kind() != Numeral.Kind.INDEFINITE;
    return whole && read != null ? read.value() : null;
  }

  /** Returns what a word such as {@code Millionen} multiplies with. */
  public Optional<BigDecimal> multiplier(String form) {
    String word = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    List<Lexeme> lexemes = Lexeme.of(word);
    return lexemes.size() == 1
        ? Optional.ofNullable(lexicon.value(Role.TIMES, lexemes.get(0)))
        : Optional.empty();
  }
}
