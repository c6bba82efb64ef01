package org.synopse.align;

import java.util.HashMap;
import java.util.Map;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.Mention;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * How often which letters stand beside each other in a statement, grammar and all: what a
 * dictionary does not know is found alike, as {@code Schiedsspruch} and {@code
 * Schiedsrichterspruch}.
 */
final class LetterGrams {
  private final Map<String, Integer> counts = new HashMap<>();
  private final double length;

  private LetterGrams(String text, int letters) {
    for (int i = 0; i + letters <= text.length(); i++) {
      counts.merge(text.substring(i, i + letters), 1, Integer::sum);
    }
    double squares = 0;
    for (int count : counts.values()) {
      squares += (double) count * count;
    }
    this.length = Math.sqrt(squares);
  }

  /**
   * Counts in the words of a statement.
   *
   * @param letters how many letters are looked at together, blanks among them
   * @param names whether those of names count too
   */
  static LetterGrams of(Statement statement, int letters, boolean names) {
    StringBuilder text = new StringBuilder(" ");
    for (Token token : statement.tokens()) {
      if (token.pos() != PartOfSpeech.PUNCT && (names || !isNamed(statement, token))) {
        text.append(token.form().toLowerCase(statement.language().locale())).append(' ');
      }
    }
    return new LetterGrams(text.toString(), letters);
  }

  private static boolean isNamed(Statement statement, Token token) {
    for (Mention mention : statement.values().mentions()) {
      if (mention.span().contains(token.span())) {
        return true;
      }
    }
    return false;
  }

  /** Returns the cosine of both counts, from 0 to 1. */
  double cosine(LetterGrams other) {
    if (counts.size() > other.counts.size()) {
      return other.cosine(this);
    }
    long product = 0;
    for (Map.Entry<String, Integer> gram : counts.entrySet()) {
      product += (long) gram.getValue() * other.counts.getOrDefault(gram.getKey(), 0);
    }
    return product == 0 ? 0 : product / (length * other.length);
  }
}
