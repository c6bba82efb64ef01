package org.synopse.text;

import java.util.Arrays;

/**
 * The text of one article as it was decoded, with line and column derived on demand.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SourceText {
  private final String text;
  private final int[] lineBegins;

  public SourceText(String text) {
    this.text = text;
    this.lineBegins = lineBegins(text);
  }

  private static int[] lineBegins(String text) {
    int[] begins = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
    int line = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      begins[++line] = i + 1;
    }
    return begins;
  }

  /** Returns the whole text. */
  public String text() {
    return text;
  }

  /** Returns the words at the span. */
  public String slice(Span span) {
    return span.in(text);
  }

  /** Returns the span of the whole text. */
  public Span span() {
    return new Span(0, text.length());
  }

  /**
   * Returns where an editor would show the offset.
   *
   * @throws IllegalArgumentException if the offset is not in the text or at its end
   */
  public Position position(int offset) {
    if (offset < 0 || offset > text.length()) {
      throw new IllegalArgumentException("offset " + offset + " is outside the text");
    }
    int found = Arrays.binarySearch(lineBegins, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineBegins[line] + 1);
  }

  /**
   * A place in a text as editors count it.
   *
   * @param line the line, from 1
   * @param column the UTF-16 unit in the line, from 1
   */
  public record Position(int line, int column) {}
}
