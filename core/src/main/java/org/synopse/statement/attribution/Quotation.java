package org.synopse.statement.attribution;

import org.synopse.text.Span;

/**
 * Words in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; to the end of the paragraph
 *     where the quotation goes on in the next
 */
public record Quotation(Span span) {
  /** Returns the span between the marks. */
  public Span words() {
    return new Span(span.begin() + 1, span.end() - 1);
  }
}
