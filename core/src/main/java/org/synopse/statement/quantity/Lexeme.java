package org.synopse.statement.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synopse.text.Span;

/**
 * A run of digits, a run of letters, or one other mark: numbers are written in smaller pieces than
 * words are. {@code €2.5bn} is five of them.
 *
 * @param kind what it is made of
 * @param text as written, without soft hyphens
 * @param lower the same in lower case
 * @param span where it stands
 * @param glued whether it follows the one before without a blank
 */
record Lexeme(Kind kind, String text, String lower, Span span, boolean glued) {
  /** Marks where a word may be broken; nobody sees it. */
  private static final String SOFT_HYPHEN = "\u00AD";

  enum Kind {
    DIGITS,
    LETTERS,
    MARK
  }

  /** Returns the pieces of a text in text order; blanks are none. */
  static List<Lexeme> of(String text) {
    List<Lexeme> lexemes = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int begin = i;
      i++;
      if (isBlank(c)) {
        continue;
      }
      Kind kind = kindOf(c);
      while (kind != Kind.MARK && i < text.length() && continues(text.charAt(i), kind)) {
        i++;
      }
      String written = text.substring(begin, i);
      String form = written.indexOf('\u00AD') < 0 ? written : written.replace(SOFT_HYPHEN, "");
      boolean glued = begin > 0 && !isBlank(text.charAt(begin - 1));
      lexemes.add(new Lexeme(kind, form, form.toLowerCase(Locale.ROOT), new Span(begin, i), glued));
    }
    return lexemes;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static Kind kindOf(char c) {
    if (c >= '0' && c <= '9') {
      return Kind.DIGITS;
    }
    return Character.isLetter(c) ? Kind.LETTERS : Kind.MARK;
  }

  private static boolean continues(char c, Kind kind) {
    return kindOf(c) == kind || (kind == Kind.LETTERS && (c == '²' || c == '³' || c == '\u00AD'));
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  /** Whether it is exactly the mark or, in any case of letters, the word. */
  boolean is(String other) {
    return lower.equals(other);
  }

  /** Whether it is a hyphen or a dash. */
  boolean isDash() {
    return switch (text) {
      case "-", "‐", "‑", "–", "—", "−" -> true;
      default -> false;
    };
  }
}
