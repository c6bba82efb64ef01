package org.synopse.nlp.opennlp;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.Span;

/** Cuts what is too long: at the last blank that leaves a piece short enough, else hard. */
final class TextPieces {
  private TextPieces() {}

  /**
   * Returns the pieces in their order; together they are the whole, but for the blanks at the cuts.
   *
   * @param longest how many UTF-16 units a piece has at most, 2 or more
   */
  static List<Span> of(String text, Span whole, int longest) {
    List<Span> pieces = new ArrayList<>();
    int begin = whole.begin();
    while (whole.end() - begin > longest) {
      int end = end(text, begin, begin + longest);
      pieces.add(trimmed(text, begin, end));
      begin = end;
      while (begin < whole.end() && Character.isWhitespace(text.charAt(begin))) {
        begin++;
      }
    }
    if (begin < whole.end()) {
      pieces.add(new Span(begin, whole.end()));
    }
    return pieces;
  }

  /** A piece never begins with the second half of a character. */
  private static int end(String text, int begin, int latest) {
    for (int i = latest; i > begin; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(latest)) ? latest - 1 : latest;
  }

  private static Span trimmed(String text, int begin, int end) {
    int last = end;
    while (last > begin + 1 && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    return new Span(begin, last);
  }
}
