package org.synopse.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the statements that are one and the same but for their place: what an agency wrote and many
 * outlets print. Copies have the same words with the same values, stand under the same word at the
 * same distance, and are as sure; what is found out about one holds for all, with its places moved.
 *
 * <p>Not thread-safe.
 */
public final class Copies {
  private final Map<String, Statement> byText = new HashMap<>();
  private final Set<String> textsOfSeveral = new HashSet<>();
  private final Map<Statement, Statement> byContent = new HashMap<>();

  /**
   * Returns the first statement that was given so far of which this is a copy; itself if it is the
   * first. Most statements of a small comparison are told apart by their text, which costs nothing.
   */
  @SuppressWarnings("ReferenceEquality") // The sentence of several statements is given for each.
  public Statement first(Statement statement) {
    Statement sameText = byText.putIfAbsent(statement.text(), statement);
    if (sameText == null || sameText == statement) {
      return statement;
    }
    if (textsOfSeveral.add(statement.text())) {
      byContent.put(Relocation.anywhere(sameText), sameText);
    }
    Statement first = byContent.putIfAbsent(Relocation.anywhere(statement), statement);
    return first == null ? statement : first;
  }
}
