package org.synopse.statement.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A place among the lexemes of a sentence, which moves on over what is read. Where nothing fits it
 * stays. For one thread.
 */
final class Cursor {
  private static final int MOST_DIGITS = 9;

  private final List<Lexeme> lexemes;
  private final TimeWords words;
  private int at;

  Cursor(List<Lexeme> lexemes, TimeWords words, int at) {
    this.lexemes = lexemes;
    this.words = words;
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
    return Optional.ofNullable(lexeme(distance));
  }

  private @Nullable Lexeme lexeme(int distance) {
    int place = at + distance;
    return place >= 0 && place < lexemes.size() ? lexemes.get(place) : null;
  }

  /** Reads the longest phrase of a role and returns its value. */
  Optional<String> take(TimeRole role) {
    return Optional.ofNullable(taken(role));
  }

  private @Nullable String taken(TimeRole role) {
    TimeWords.Entry found = TimeWords.match(role, lexemes, at);
    if (found == null) {
      return null;
    }
    at += found.phrase().size();
    return found.value();
  }

  /** Reads a phrase of a role whose value is a whole number. */
  OptionalInt takeNumber(TimeRole role) {
    String value = taken(role);
    return value == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
  }

  /** Reads a phrase of a role, and says whether one was there. */
  boolean skip(TimeRole role) {
    return taken(role) != null;
  }

  /** Whether a phrase of the role stands at the cursor. */
  boolean sees(TimeRole role) {
    return TimeWords.match(role, lexemes, at) != null;
  }

  /** Whether the single word before the cursor plays the role. */
  boolean follows(TimeRole role) {
    return plays(-1, role);
  }

  /** Whether the single word at a distance from the cursor plays the role. */
  boolean plays(int distance, TimeRole role) {
    Lexeme word = lexeme(distance);
    return word != null && word.plays(role);
  }

  /** Returns the value of the single word at a distance from the cursor in a role. */
  Optional<String> valueAt(int distance, TimeRole role) {
    Lexeme word = lexeme(distance);
    return word == null ? Optional.empty() : Optional.ofNullable(word.word().value(role));
  }

  /** Reads a mark or word exactly as written. */
  boolean skipMark(String mark) {
    Lexeme lexeme = lexeme(0);
    boolean there = lexeme != null && lexeme.is(mark);
    at += there ? 1 : 0;
    return there;
  }

  /** Reads a mark that stands without a blank before it. */
  boolean skipGlued(String mark) {
    return isGlued() && skipMark(mark);
  }

  /** Whether the lexeme at the cursor follows without a blank. */
  boolean isGlued() {
    Lexeme lexeme = lexeme(0);
    return lexeme != null && lexeme.glued();
  }

  /** Reads a run of digits whose length lies within the bounds. */
  OptionalInt digits(int least, int most) {
    Lexeme run = lexeme(0);
    if (run == null || !run.isDigits()) {
      return OptionalInt.empty();
    }
    int length = run.form().length();
    if (length < least || length > most) {
      return OptionalInt.empty();
    }
    at++;
    return OptionalInt.of(Integer.parseInt(run.form()));
  }

  /** Reads digits with or without a fraction, or a number word. */
  Optional<BigDecimal> number() {
    Lexeme lexeme = lexeme(0);
    if (lexeme == null) {
      return Optional.empty();
    }
    return lexeme.isDigits() ? decimal() : numberWord(lexeme);
  }

  private Optional<BigDecimal> numberWord(Lexeme lexeme) {
    BigDecimal value = lexeme.word().number();
    if (value == null) {
      return lexeme.isWord() ? hyphenatedNumber(lexeme) : Optional.empty();
    }
    at++;
    return Optional.of(value);
  }

  /** {@code twenty-four}. */
  private Optional<BigDecimal> hyphenatedNumber(Lexeme first) {
    Optional<BigDecimal> value =
        peek(1).filter(mark -> mark.is("-") && mark.glued()).isPresent()
            ? peek(2).flatMap(second -> words.numberIn(first.form() + "-" + second.form()))
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
    Lexeme lexeme = lexeme(0);
    if (lexeme == null || !lexeme.word().endsLike(tailRole)) {
      return Optional.empty();
    }
    Optional<TimeWords.Compound> compound = words.compound(headRole, tailRole, lexeme.lower());
    at += compound.isPresent() ? 1 : 0;
    return compound;
  }

  /** Returns the number before a word of the role in one compound: {@code zweitägig}. */
  Optional<TimeWords.Compound> ending(TimeRole tailRole) {
    Lexeme lexeme = lexeme(0);
    return lexeme == null || !lexeme.word().endsLike(tailRole)
        ? Optional.empty()
        : words.ending(tailRole, lexeme.lower());
  }

  /** Returns the number that a part of a word says. */
  Optional<BigDecimal> numberIn(String part) {
    return words.numberIn(part);
  }
}
