package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A place among the lexemes of a sentence, which moves on over what is read. Where nothing fits it
 * stays. For one thread.
 */
final class Cursor {
  private static final int MOST_DIGITS = 9;

  private final List<Lexeme> lexemes;
  private final TimeWords words;
  private final SpokenNumbers numbers;
  private int at;

  Cursor(List<Lexeme> lexemes, TimeWords words, SpokenNumbers numbers, int at) {
    this.lexemes = lexemes;
    this.words = words;
    this.numbers = numbers;
    this.at = at;
  }

  int at() {
    return at;
  }

  /** Moves to a place where the cursor was before. */
  void moveTo(int place) {
    at = place;
  }

  /** Returns the lexeme at a distance from the cursor, which may be behind it. */
  Optional<Lexeme> peek(int distance) {
    int place = at + distance;
    return place >= 0 && place < lexemes.size()
        ? Optional.of(lexemes.get(place))
        : Optional.empty();
  }

  /** Reads the longest phrase of a role and returns its value. */
  Optional<String> take(TimeRole role) {
    Optional<TimeWords.Match> match = words.match(role, lexemes, at);
    match.ifPresent(m -> at += m.length());
    return match.map(TimeWords.Match::value);
  }

  /** Reads a phrase of a role whose value is a whole number. */
  OptionalInt takeNumber(TimeRole role) {
    Optional<String> value = take(role);
    return value.isPresent() ? OptionalInt.of(Integer.parseInt(value.get())) : OptionalInt.empty();
  }

  /** Reads a phrase of a role, and says whether one was there. */
  boolean skip(TimeRole role) {
    return take(role).isPresent();
  }

  /** Whether a phrase of the role stands at the cursor. */
  boolean sees(TimeRole role) {
    return words.match(role, lexemes, at).isPresent();
  }

  /** Whether the single word before the cursor plays the role. */
  boolean follows(TimeRole role) {
    return plays(-1, role);
  }

  /** Whether the single word at a distance from the cursor plays the role. */
  boolean plays(int distance, TimeRole role) {
    return peek(distance).flatMap(word -> words.value(role, word)).isPresent();
  }

  /** Returns the value of the single word at a distance from the cursor in a role. */
  Optional<String> valueAt(int distance, TimeRole role) {
    return peek(distance).flatMap(word -> words.value(role, word));
  }

  /** Reads a mark or word exactly as written. */
  boolean skipMark(String mark) {
    boolean there = peek(0).filter(lexeme -> lexeme.is(mark)).isPresent();
    at += there ? 1 : 0;
    return there;
  }

  /** Reads a mark that stands without a blank before it. */
  boolean skipGlued(String mark) {
    return isGlued() && skipMark(mark);
  }

  /** Whether the lexeme at the cursor follows without a blank. */
  boolean isGlued() {
    return peek(0).filter(Lexeme::glued).isPresent();
  }

  /** Reads a run of digits whose length lies within the bounds. */
  OptionalInt digits(int least, int most) {
    Optional<Lexeme> run =
        peek(0)
            .filter(Lexeme::isDigits)
            .filter(l -> l.form().length() >= least && l.form().length() <= most);
    if (run.isEmpty()) {
      return OptionalInt.empty();
    }
    at++;
    return OptionalInt.of(Integer.parseInt(run.get().form()));
  }

  /** Reads digits with or without a fraction, or a number word. */
  Optional<BigDecimal> number() {
    Optional<Lexeme> lexeme = peek(0);
    if (lexeme.isEmpty()) {
      return Optional.empty();
    }
    return lexeme.get().isDigits() ? decimal() : numberWord(lexeme.get());
  }

  private Optional<BigDecimal> numberWord(Lexeme lexeme) {
    Optional<BigDecimal> value = numbers.number(lexeme.form(), lexeme.lower());
    if (value.isEmpty() && lexeme.isWord()) {
      return hyphenatedNumber(lexeme);
    }
    value.ifPresent(v -> at++);
    return value;
  }

  /** {@code twenty-four}. */
  private Optional<BigDecimal> hyphenatedNumber(Lexeme first) {
    Optional<BigDecimal> value =
        peek(1).filter(mark -> mark.is("-") && mark.glued()).isPresent()
            ? peek(2).flatMap(second -> numbers.numberIn(first.form() + "-" + second.form()))
            : Optional.empty();
    value.ifPresent(v -> at += 3);
    return value;
  }

  private Optional<BigDecimal> decimal() {
    Optional<Lexeme> whole = peek(0).filter(l -> l.form().length() <= MOST_DIGITS);
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    at++;
    Optional<Lexeme> mark = peek(0).filter(l -> l.glued() && (l.is(",") || l.is(".")));
    Optional<Lexeme> fraction =
        peek(1)
            .filter(l -> l.glued() && l.isDigits() && l.form().length() <= 2)
            .filter(l -> mark.isPresent());
    if (fraction.isEmpty()) {
      return Optional.of(new BigDecimal(whole.get().form()));
    }
    at += 2;
    return Optional.of(new BigDecimal(whole.get().form() + "." + fraction.get().form()));
  }

  /** Returns the parts of the compound at the cursor, and reads it, if it has these roles. */
  Optional<TimeWords.Compound> compound(TimeRole headRole, TimeRole tailRole) {
    Optional<TimeWords.Compound> compound =
        peek(0).flatMap(lexeme -> words.compound(headRole, tailRole, lexeme.lower()));
    compound.ifPresent(c -> at++);
    return compound;
  }

  /** Returns the number before a word of the role in one compound: {@code zweitägig}. */
  Optional<TimeWords.Compound> ending(TimeRole tailRole) {
    return peek(0).flatMap(lexeme -> words.ending(tailRole, lexeme.lower()));
  }

  /** Returns the number that a part of a word says. */
  Optional<BigDecimal> numberIn(String part) {
    return numbers.numberIn(part);
  }
}
