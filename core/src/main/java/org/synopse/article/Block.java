package org.synopse.article;

import org.synopse.text.Span;

/**
 * A headline or a paragraph of an article.
 *
 * @param kind which of them
 * @param span where it stands in the article's text, without the blanks around it
 */
public record Block(Kind kind, Span span) {
  /** What a block is. */
  public enum Kind {
    HEADLINE,
    PARAGRAPH
  }
}
