package org.synopse.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;

/**
 * Mends what a statistical tokenizer gets wrong about marks: quotes that stick to words are cut off
 * ({@code “den}), and words cut at their hyphen ({@code Kim Jong-un}) or between two letters
 * ({@code Uppmark} after {@code Up}) are joined again.
 */
public final class TokenMender {
  private static final String QUOTES = "\"„“”»«‚‘‹›";
  private static final String CLOSERS = "\"“”»«‘’‹›";
  private static final String MARKS = ",;:!?()[]…";
  private static final String ROMAN_DIGITS = "IVXLCDM";
  private static final int SHORTEST_ACRONYM = 3;

  /** The words that are cut between two letters because they are two. */
  private static final Set<String> TWO_IN_ONE =
      Set.copyOf(ResourceLines.of(TokenMender.class, "two-in-one-en.txt"));

  private TokenMender() {}

  /** Returns the spans of the tokens, mended, in text order. */
  public static List<Span> mend(String text, List<Span> tokens) {
    List<Span> cut = new ArrayList<>(tokens.size() + 8);
    for (Span token : tokens) {
      if (isWord(text, token)) {
        cut.add(token);
      } else {
        cut(text, token.begin(), token.end(), cut);
      }
    }
    return join(text, cut);
  }

  /** Whether there is nothing to cut off: most tokens are letters throughout. */
  private static boolean isWord(String text, Span token) {
    for (int i = token.begin(); i < token.end(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void cut(String text, int from, int to, List<Span> out) {
    int begin = from;
    int end = to;
    while (begin < end && isOpening(text, begin, from)) {
      out.add(new Span(begin, begin + 1));
      begin++;
    }
    List<Span> tail = new ArrayList<>();
    while (end > begin + 1 && isClosing(text, begin, end - 1)) {
      end--;
      tail.add(new Span(end, end + 1));
    }
    if (end > begin) {
      cutInside(text, begin, end, out);
    }
    for (int i = tail.size() - 1; i >= 0; i--) {
      out.add(tail.get(i));
    }
  }

  /** Double quotes inside a token never belong to the word: {@code Hospital“-Arzt}. */
  private static void cutInside(String text, int begin, int end, List<Span> out) {
    int wordBegin = begin;
    for (int i = begin; i < end; i++) {
      if (QUOTES.indexOf(text.charAt(i)) >= 0) {
        if (i > wordBegin) {
          out.add(new Span(wordBegin, i));
        }
        out.add(new Span(i, i + 1));
        wordBegin = i + 1;
      }
    }
    if (end > wordBegin) {
      out.add(new Span(wordBegin, end));
    }
  }

  private static boolean isOpening(String text, int at, int tokenBegin) {
    char c = text.charAt(at);
    if (QUOTES.indexOf(c) >= 0 || "([".indexOf(c) >= 0) {
      return true;
    }
    boolean wordBefore = tokenBegin > 0 && Character.isLetterOrDigit(text.charAt(tokenBegin - 1));
    return c == '\'' && !wordBefore;
  }

  private static boolean isClosing(String text, int begin, int at) {
    char c = text.charAt(at);
    if (CLOSERS.indexOf(c) >= 0 || MARKS.indexOf(c) >= 0) {
      return true;
    }
    if (c == '\'') {
      return true;
    }
    // A full stop is cut off only behind a quote, a bracket or an acronym; else the tokenizer knows
    // better.
    return c == '.'
        && at > 0
        && ((CLOSERS + ")]").indexOf(text.charAt(at - 1)) >= 0
            || isAcronym(text.substring(begin, at)));
  }

  /** {@code CNN}, but not the number in {@code Benedikt XVI.} */
  private static boolean isAcronym(String word) {
    return word.length() >= SHORTEST_ACRONYM
        && word.chars().allMatch(Character::isUpperCase)
        && !word.chars().allMatch(letter -> ROMAN_DIGITS.indexOf(letter) >= 0);
  }

  private static List<Span> join(String text, List<Span> tokens) {
    List<Span> joined = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && last.end() == token.begin() && belongTogether(text, last, token)) {
        joined.set(joined.size() - 1, new Span(last.begin(), token.end()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }

  private static boolean belongTogether(String text, Span left, Span right) {
    char lastOfLeft = text.charAt(left.end() - 1);
    char firstOfRight = text.charAt(right.begin());
    boolean hyphenBegins =
        firstOfRight == '-'
            && Character.isLetterOrDigit(lastOfLeft)
            && right.end() < text.length()
            && (right.length() > 1 || Character.isLetterOrDigit(text.charAt(right.end())));
    boolean hyphenEnds =
        lastOfLeft == '-' && left.length() > 1 && Character.isLetterOrDigit(firstOfRight);
    return hyphenBegins || hyphenEnds || isOneWord(text, left, right);
  }

  private static boolean isOneWord(String text, Span left, Span right) {
    return isWord(text, left)
        && isWord(text, right)
        && !TWO_IN_ONE.contains(text.substring(left.begin(), right.end()).toLowerCase(Locale.ROOT));
  }
}
