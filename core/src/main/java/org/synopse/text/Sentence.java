package org.synopse.text;

import java.util.List;

/**
 * A sentence, or a headline, in its words.
 *
 * @param span where it stands in the article, without the blanks around it
 * @param paragraph the number of its paragraph in the article, from 0
 * @param headline whether it is the headline
 * @param tokens its words, numbers and marks in text order, at least one
 */
public record Sentence(Span span, int paragraph, boolean headline, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without a word at " + span);
    }
  }
}
