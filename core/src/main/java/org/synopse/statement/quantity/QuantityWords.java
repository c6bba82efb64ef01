package org.synopse.statement.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.text.ResourceLines;

/**
 * The small words around numbers, of both languages, each in the role it plays: {@code bis} and
 * {@code to} join a range. Immutable.
 */
final class QuantityWords {
  private static final QuantityWords ALL = new QuantityWords("quantity-words.txt");
  private static final QuantityWords SCORES = new QuantityWords("score-words.txt");

  private final Map<String, Set<String>> words = new HashMap<>();

  private QuantityWords(String file) {
    for (List<String> entry : ResourceLines.fields(QuantityWords.class, file)) {
      words
          .computeIfAbsent(entry.get(0), role -> new HashSet<>())
          .addAll(ResourceLines.items(entry.get(1)));
    }
  }

  static QuantityWords all() {
    return ALL;
  }

  static QuantityWords ofScores() {
    return SCORES;
  }

  /** Whether the word, in lower case, plays the role. */
  boolean plays(String role, String lower) {
    return words.getOrDefault(role, Set.of()).contains(lower);
  }

  boolean plays(String role, Lexeme lexeme) {
    return plays(role, lexeme.lower());
  }
}
