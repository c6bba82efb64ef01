package org.synopse.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * The words of one statement before anything is said about them.
 *
 * @param span where it stands, its frame included
 * @param tokens the words of its content in text order, at least one
 * @param head those of them that carry it, without the clauses that hang on them: in {@code blieb
 *     zu, weil kein Strom floss} the first two
 * @param predicate the verb that carries its meaning, or {@code null} in a fragment
 */
record Assertion(Span span, List<Token> tokens, List<Token> head, @Nullable Token predicate) {
  Assertion {
    tokens = List.copyOf(tokens);
    head = List.copyOf(head);
  }

  /** Whether more than half of its words stand in the spans. */
  boolean isWithin(List<Span> spans) {
    int words = 0;
    int inside = 0;
    for (Token token : tokens) {
      if (token.pos() != PartOfSpeech.PUNCT) {
        words++;
        inside += isIn(spans, token.span()) ? 1 : 0;
      }
    }
    return 2 * inside > words;
  }

  private static boolean isIn(List<Span> spans, Span word) {
    for (Span span : spans) {
      if (span.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the span begins among its words. */
  boolean holds(Span part) {
    if (span.contains(part)) {
      for (Token token : tokens) {
        if (part.overlaps(token.span())) {
          return true;
        }
      }
    }
    return false;
  }
}
