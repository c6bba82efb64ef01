package org.synopse.report.annotation;

import org.synopse.text.Span;

/**
 * A stretch of a text as the Web Annotation data model selects it.
 *
 * @param exact the words themselves
 * @param prefix some text before them
 * @param suffix some text behind them
 * @param start where they begin, in code points rather than in UTF-16 units
 * @param end behind their last code point
 */
record TextSelection(String exact, String prefix, String suffix, int start, int end) {
  /** How many UTF-16 units of the text around the words are given to find them again. */
  private static final int AROUND = 32;

  static TextSelection of(String text, Span span) {
    int from = Math.max(0, span.begin() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    int start = text.codePointCount(0, span.begin());
    return new TextSelection(
        span.in(text),
        text.substring(whole(text, from), span.begin()),
        text.substring(span.end(), whole(text, to)),
        start,
        start + text.codePointCount(span.begin(), span.end()));
  }

  /** Moves into no character of two units. */
  private static int whole(String text, int at) {
    return at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at))
        ? at + 1
        : at;
  }
}
