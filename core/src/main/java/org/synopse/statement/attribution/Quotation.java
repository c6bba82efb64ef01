package org.synopse.statement.attribution;

import java.util.List;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Words in quotation marks.
 *
 * @param span from the opening mark to the closing one, both included; to the end of the paragraph
 *     where the quotation goes on in the next
 */
public record Quotation(Span span) {
  /** More words are no name. */
  private static final int LONGEST_NAME = 8;

  /** Whether the marks set off a name: {@code die Zeitung „Neue Post“}. */
  boolean isName(ParsedSentence sentence) {
    List<Token> tokens = sentence.tokensIn(words());
    return !tokens.isEmpty()
        && tokens.size() <= LONGEST_NAME
        && tokens.get(0).isCapitalised()
        && tokens.stream().noneMatch(token -> token.pos().isVerbal());
  }

  /** Returns the span between the marks. */
  public Span words() {
    return new Span(span.begin() + 1, span.end() - 1);
  }
}
