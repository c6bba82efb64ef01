package org.synopse.relate;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.synopse.statement.Statement;

/**
 * A statement with what judges found out about it, each once for all pairs that it stands in: in
 * two hundred articles of one story a statement meets a hundred others. Thread-safe.
 */
public final class StatementFacts {
  private final Statement statement;
  private final Map<Fact<?>, Object> known = new ConcurrentHashMap<>();

  /** Creates what is known of a statement before anybody asked. */
  public StatementFacts(Statement statement) {
    this.statement = statement;
  }

  /** Returns the statement. */
  public Statement statement() {
    return statement;
  }

  /** Returns a fact, found out when it is first asked for. */
  @SuppressWarnings("unchecked") // A fact is put beside its own answer.
  <T> T get(Fact<T> fact) {
    Object answer = known.get(fact);
    if (answer == null) {
      answer = fact.of(statement);
      known.put(fact, answer);
    }
    return (T) answer;
  }
}
