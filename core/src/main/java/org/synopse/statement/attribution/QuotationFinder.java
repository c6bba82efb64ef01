package org.synopse.statement.attribution;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.Span;

/**
 * Pairs the quotation marks of a paragraph, whatever their style.
 *
 * <p>A mark that never closes in its paragraph opens nothing. The text is read once from its end to
 * learn where the next closing mark of each kind stands, and once from its begin, so that the time
 * is linear in its length.
 */
final class QuotationFinder {
  /** Each opening mark, and behind the same index the marks that close it. */
  private static final String OPENERS = "„“»«\"‚‘›‹'”";

  private static final List<String> CLOSERS =
      List.of("“”\"", "”“", "«", "»", "\"", "‘’'", "’", "‹", "›", "'", "”");

  private QuotationFinder() {}

  /** Returns the quotations inside the paragraph in text order; they do not overlap. */
  static List<Quotation> find(String text, Span paragraph) {
    int[][] nextCloser = nextClosers(text, paragraph);
    List<Quotation> found = new ArrayList<>();
    int i = paragraph.begin();
    while (i < paragraph.end()) {
      int style = OPENERS.indexOf(text.charAt(i));
      int close = style < 0 || !canOpen(text, i) ? -1 : closer(nextCloser[style], i, paragraph);
      if (close > i + 1) {
        found.add(new Quotation(new Span(i, close + 1)));
        i = close + 1;
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * Whether the paragraph opens with a mark that it does not close, as each but the last of a
   * quotation over several paragraphs does.
   */
  static boolean staysOpen(String text, Span paragraph, List<Quotation> found) {
    boolean opens = opensWithMark(text, paragraph);
    return opens && found.stream().noneMatch(q -> q.span().begin() == paragraph.begin());
  }

  /** Whether the first character of the paragraph is an opening mark. */
  static boolean opensWithMark(String text, Span paragraph) {
    return !paragraph.isEmpty()
        && OPENERS.indexOf(text.charAt(paragraph.begin())) >= 0
        && canOpen(text, paragraph.begin());
  }

  private static int closer(int[] next, int opener, Span paragraph) {
    return next[opener + 1 - paragraph.begin()];
  }

  private static int[][] nextClosers(String text, Span paragraph) {
    int length = paragraph.length();
    int[][] next = new int[OPENERS.length()][];
    for (int style = 0; style < next.length; style++) {
      if (text.indexOf(OPENERS.charAt(style), paragraph.begin()) < 0) {
        continue;
      }
      int[] positions = new int[length + 1];
      positions[length] = -1;
      for (int i = length - 1; i >= 0; i--) {
        int at = paragraph.begin() + i;
        boolean closes =
            CLOSERS.get(style).indexOf(text.charAt(at)) >= 0 && canClose(text, at, paragraph);
        positions[i] = closes ? at : positions[i + 1];
      }
      next[style] = positions;
    }
    return next;
  }

  /** A mark opens before a word; an apostrophe inside one does not. */
  private static boolean canOpen(String text, int at) {
    boolean wordBefore = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    boolean wordAfter = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
    return !wordBefore && wordAfter;
  }

  private static boolean canClose(String text, int at, Span paragraph) {
    boolean wordAfter = at + 1 < paragraph.end() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean blankBefore = at > 0 && Character.isWhitespace(text.charAt(at - 1));
    return !wordAfter && !blankBefore;
  }
}
