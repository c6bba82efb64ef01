package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.synopse.statement.StatementId;

/**
 * Keeps chains of aligned pairs from drifting from one event to another: {@code a} may be like
 * {@code b}, {@code b} like {@code c} and so on, and the ends have nothing in common.
 *
 * <p>The most similar pairs join statements to groups first. Two groups are joined if at least a
 * third of the pairs that they could make across articles are aligned; a pair that would join
 * others is let go. So a chain ends at the fourth article that only its neighbour knows.
 */
final class Drift {
  /** One of so many possible pairs has to be aligned. */
  private static final int OF = 3;

  private static final Comparator<AlignedPair> MOST_SIMILAR_FIRST =
      (one, other) -> {
        int order = other.similarity().compareTo(one.similarity());
        return order == 0 ? one.pair().compareTo(other.pair()) : order;
      };

  private final Map<StatementId, Set<StatementId>> partners = new HashMap<>();
  private final Map<StatementId, Group> groups = new HashMap<>();

  private Drift(List<AlignedPair> pairs) {
    for (AlignedPair pair : pairs) {
      StatementId left = pair.pair().left().id();
      StatementId right = pair.pair().right().id();
      partners.computeIfAbsent(left, id -> new HashSet<>()).add(right);
      partners.computeIfAbsent(right, id -> new HashSet<>()).add(left);
      groups.computeIfAbsent(left, Group::new);
      groups.computeIfAbsent(right, Group::new);
    }
    pairs.stream().sorted(MOST_SIMILAR_FIRST).forEach(this::join);
  }

  /** Returns the pairs whose statements belong together, in their order. */
  static List<AlignedPair> without(List<AlignedPair> pairs) {
    Drift drift = new Drift(pairs);
    return pairs.stream().filter(drift::isWithinAGroup).toList();
  }

  /** Statements that are joined so far. */
  private static final class Group {
    private final List<StatementId> members = new ArrayList<>();

    Group(StatementId first) {
      members.add(first);
    }
  }

  private Group group(StatementId id) {
    return Objects.requireNonNull(groups.get(id));
  }

  private boolean isWithinAGroup(AlignedPair pair) {
    return group(pair.pair().left().id()) == group(pair.pair().right().id());
  }

  private void join(AlignedPair pair) {
    Group left = group(pair.pair().left().id());
    Group right = group(pair.pair().right().id());
    if (left != right && belongTogether(left, right)) {
      left.members.addAll(right.members);
      right.members.forEach(id -> groups.put(id, left));
    }
  }

  private boolean belongTogether(Group left, Group right) {
    int possible = 0;
    int aligned = 0;
    for (StatementId one : left.members) {
      Set<StatementId> known = partners.getOrDefault(one, Set.of());
      for (StatementId other : right.members) {
        possible += one.article().equals(other.article()) ? 0 : 1;
        aligned += known.contains(other) ? 1 : 0;
      }
    }
    return aligned * OF >= possible;
  }
}
