package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private static final Comparator<Numbered> MOST_SIMILAR_FIRST =
      (one, other) -> {
        int order = other.pair.similarity().compareTo(one.pair.similarity());
        return order == 0 ? one.pair.pair().compareTo(other.pair.pair()) : order;
      };

  private final Map<StatementId, Integer> numbers = new HashMap<>();
  private final List<StatementId> ids = new ArrayList<>();
  private final List<Numbered> pairs = new ArrayList<>();

  /** The statements with which each is aligned; by numbers of statements. */
  private final List<List<Integer>> partners = new ArrayList<>();

  /** By numbers of statements. */
  private final Group[] groups;

  private Drift(List<AlignedPair> aligned) {
    for (AlignedPair pair : aligned) {
      pairs.add(
          new Numbered(pair, number(pair.pair().left().id()), number(pair.pair().right().id())));
    }
    this.groups = new Group[ids.size()];
    for (int statement = 0; statement < groups.length; statement++) {
      groups[statement] = new Group(statement, ids.get(statement).article());
      partners.add(new ArrayList<>());
    }
    for (Numbered pair : pairs) {
      partners.get(pair.left).add(pair.right);
      partners.get(pair.right).add(pair.left);
    }
    pairs.stream().sorted(MOST_SIMILAR_FIRST).forEach(this::join);
  }

  private int number(StatementId id) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  /** Returns the pairs whose statements belong together, in their order. */
  static List<AlignedPair> without(List<AlignedPair> pairs) {
    Drift drift = new Drift(pairs);
    return drift.pairs.stream()
        .filter(pair -> drift.groups[pair.left] == drift.groups[pair.right])
        .map(Numbered::pair)
        .toList();
  }

  /** A pair with the numbers of its statements. */
  private record Numbered(AlignedPair pair, int left, int right) {}

  /** Statements that are joined so far. */
  private static final class Group {
    private final List<Integer> members = new ArrayList<>();
    private final Map<String, Integer> perArticle = new HashMap<>();

    Group(int first, String article) {
      members.add(first);
      perArticle.put(article, 1);
    }

    void add(Group other) {
      members.addAll(other.members);
      other.perArticle.forEach((article, count) -> perArticle.merge(article, count, Integer::sum));
    }

    /** Returns how many pairs across articles could be made with another group. */
    int possible(Group other) {
      int within = 0;
      for (Map.Entry<String, Integer> count : perArticle.entrySet()) {
        within += count.getValue() * other.perArticle.getOrDefault(count.getKey(), 0);
      }
      return members.size() * other.members.size() - within;
    }
  }

  private void join(Numbered pair) {
    Group left = groups[pair.left];
    Group right = groups[pair.right];
    if (left != right && belongTogether(left, right)) {
      left.add(right);
      right.members.forEach(statement -> groups[statement] = left);
    }
  }

  private boolean belongTogether(Group left, Group right) {
    Group smaller = left.members.size() < right.members.size() ? left : right;
    Group larger = smaller == left ? right : left;
    int aligned = 0;
    for (int statement : smaller.members) {
      for (int partner : partners.get(statement)) {
        aligned += groups[partner] == larger ? 1 : 0;
      }
    }
    return aligned * OF >= smaller.possible(larger);
  }
}
