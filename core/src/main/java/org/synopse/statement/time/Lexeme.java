package org.synopse.statement.time;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A run of letters, a run of digits or a single mark.
 *
 * <p>Tokens are too coarse for times and cut differently from one text to the next: {@code
 * 13.07.2005} may be one token or two, {@code 1990er-Jahre} one or three. The lexemes of both are
 * the same.
 *
 * @param span where it stands in the article
 * @param word what is known of it wherever it stands
 * @param glued whether no blank stands before it
 * @param token the number of its token in the sentence
 */
record Lexeme(Span span, TimeWord word, boolean glued, int token) {
  /** Cuts the words of a sentence. */
  static List<Lexeme> of(List<Token> tokens, TimeWords words) {
    List<Lexeme> lexemes = new ArrayList<>(tokens.size() + 8);
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int begin = token.span().begin();
      boolean glued = begin == end;
      for (TimeWord word : words.cut(token.form())) {
        end = begin + word.form().length();
        lexemes.add(new Lexeme(new Span(begin, end), word, glued, i));
        begin = end;
        glued = true;
      }
    }
    return lexemes;
  }

  /** Returns the characters as written. */
  String form() {
    return word.form();
  }

  /** Returns the characters in lower case. */
  String lower() {
    return word.lower();
  }

  boolean isDigits() {
    return word.isDigits();
  }

  boolean isWord() {
    return word.isWord();
  }

  boolean isCapitalised() {
    return word.isCapitalised();
  }

  boolean is(String mark) {
    return word.form().equals(mark);
  }

  /** Whether it plays the role by itself. */
  boolean plays(TimeRole role) {
    return word.plays(role);
  }
}
