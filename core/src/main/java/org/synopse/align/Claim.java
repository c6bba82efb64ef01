package org.synopse.align;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synopse.statement.StatementId;

/**
 * What aligned statements of several articles are about.
 *
 * @param id its name in the comparison: {@code c1} is the first
 * @param statements for each article that makes the claim, its statements in text order
 */
public record Claim(String id, Map<String, List<StatementId>> statements) {
  public Claim {
    Map<String, List<StatementId>> sorted = new TreeMap<>();
    statements.forEach((article, ids) -> sorted.put(article, List.copyOf(ids)));
    statements = Collections.unmodifiableMap(sorted);
  }

  /** Whether the statement is one of the claim's. */
  public boolean holds(StatementId id) {
    return statements.getOrDefault(id.article(), List.of()).contains(id);
  }
}
