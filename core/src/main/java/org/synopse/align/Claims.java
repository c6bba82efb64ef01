package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.synopse.statement.StatementId;

/**
 * Joins aligned pairs to claims: two statements are of one claim if a chain of pairs joins them.
 */
public final class Claims {
  private Claims() {}

  /**
   * Returns the claims in the order of their first statements; the order of the pairs is no matter.
   */
  public static List<Claim> of(List<AlignedPair> pairs) {
    Map<StatementId, StatementId> parents = new HashMap<>();
    for (AlignedPair aligned : pairs) {
      join(parents, aligned.pair().left().id(), aligned.pair().right().id());
    }
    Map<StatementId, List<StatementId>> groups = new TreeMap<>();
    for (StatementId id : parents.keySet().stream().sorted().toList()) {
      groups.computeIfAbsent(root(parents, id), root -> new ArrayList<>()).add(id);
    }
    List<Claim> claims = new ArrayList<>();
    for (List<StatementId> group : groups.values()) {
      Map<String, List<StatementId>> byArticle = new TreeMap<>();
      for (StatementId id : group) {
        byArticle.computeIfAbsent(id.article(), article -> new ArrayList<>()).add(id);
      }
      claims.add(new Claim("c" + (claims.size() + 1), byArticle));
    }
    return claims;
  }

  private static void join(
      Map<StatementId, StatementId> parents, StatementId left, StatementId right) {
    StatementId leftRoot = root(parents, left);
    StatementId rightRoot = root(parents, right);
    boolean leftFirst = leftRoot.compareTo(rightRoot) <= 0;
    parents.put(leftFirst ? rightRoot : leftRoot, leftFirst ? leftRoot : rightRoot);
  }

  private static StatementId root(Map<StatementId, StatementId> parents, StatementId id) {
    StatementId current = id;
    StatementId parent = parents.putIfAbsent(current, current);
    while (parent != null && !parent.equals(current)) {
      current = parent;
      parent = parents.get(current);
    }
    return current;
  }
}
