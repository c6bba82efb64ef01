package org.synopse.statement.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
 * @param form the characters as written
 * @param lower the characters in lower case
 * @param glued whether no blank stands before it
 * @param token the number of its token in the sentence
 * @param roles the phrases that may begin with it, by role
 * @param timely whether a time can begin with it for what is known of the word, number words left
 *     aside
 */
record Lexeme(
    Span span,
    String form,
    String lower,
    boolean glued,
    int token,
    Map<TimeRole, List<TimeWords.Entry>> roles,
    boolean timely) {
  private enum Kind {
    LETTERS,
    DIGITS,
    MARK;

    static Kind of(char c) {
      if (c >= '0' && c <= '9') {
        return DIGITS;
      }
      return Character.isLetter(c) || Character.isSurrogate(c) ? LETTERS : MARK;
    }
  }

  /** Cuts the words of a sentence. */
  static List<Lexeme> of(List<Token> tokens, TimeWords words) {
    List<Lexeme> lexemes = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      cut(token, i, token.span().begin() == end, words, lexemes);
      end = token.span().end();
    }
    return lexemes;
  }

  private static void cut(
      Token token, int number, boolean glued, TimeWords words, List<Lexeme> lexemes) {
    String form = token.form();
    int begin = 0;
    while (begin < form.length()) {
      Kind kind = Kind.of(form.charAt(begin));
      int end = begin + 1;
      while (kind != Kind.MARK && end < form.length() && Kind.of(form.charAt(end)) == kind) {
        end++;
      }
      int offset = token.span().begin();
      String part = form.substring(begin, end);
      String lower = part.toLowerCase(Locale.ROOT);
      lexemes.add(
          new Lexeme(
              new Span(offset + begin, offset + end),
              part,
              lower,
              begin > 0 || glued,
              number,
              words.roles(lower),
              kind != Kind.LETTERS || words.canBegin(lower)));
      begin = end;
    }
  }

  /** Whether a time can begin with it: no mark can but the apostrophe of {@code '90s}. */
  boolean canBegin() {
    return isWord() || isDigits() || is("'") || is("’");
  }

  boolean isDigits() {
    return Kind.of(form.charAt(0)) == Kind.DIGITS;
  }

  boolean isWord() {
    return Kind.of(form.charAt(0)) == Kind.LETTERS;
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean is(String mark) {
    return form.equals(mark);
  }
}
