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

  /** Of equally similar pairs the earlier stays first. */
  private static final Comparator<Numbered> MOST_SIMILAR_FIRST =
      (one, other) -> other.pair.similarity().compareTo(one.pair.similarity());

  private final Map<StatementId, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();

  /** The numbers of the articles of statements, by the numbers of the statements. */
  private final List<Integer> articleOf = new ArrayList<>();

  private final List<Numbered> pairs = new ArrayList<>();

  /** The statements with which each is aligned; by numbers of statements. */
  private final int[][] partners;

  /** By numbers of statements. */
  private final Group[] groups;

  private Drift(List<AlignedPair> aligned) {
    for (AlignedPair pair : aligned) {
      pairs.add(
          new Numbered(pair, number(pair.pair().left().id()), number(pair.pair().right().id())));
    }
    this.groups = new Group[articleOf.size()];
    int[] count = new int[groups.length];
    for (Numbered pair : pairs) {
      count[pair.left]++;
      count[pair.right]++;
    }
    this.partners = new int[groups.length][];
    for (int statement = 0; statement < groups.length; statement++) {
      groups[statement] = new Group(statement);
      partners[statement] = new int[count[statement]];
    }
    for (Numbered pair : pairs) {
      partners[pair.left][--count[pair.left]] = pair.right;
      partners[pair.right][--count[pair.right]] = pair.left;
    }
    pairs.stream().sorted(MOST_SIMILAR_FIRST).forEach(this::join);
  }

  private int number(StatementId id) {
    Integer known = numbers.putIfAbsent(id, numbers.size());
    if (known != null) {
      return known;
    }
    articleOf.add(articles.computeIfAbsent(id.article(), article -> articles.size()));
    return articleOf.size() - 1;
  }

  /**
   * Returns the pairs whose statements belong together, in their order.
   *
   * @param pairs in an order that does not depend on how similar they are
   */
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
  private final class Group {
    /** Of so many members those of an article are counted when that is asked. */
    private static final int FEW = 8;

    private final List<Integer> members = new ArrayList<>();
    private final Map<Integer, Integer> perArticle = new HashMap<>();

    Group(int first) {
      members.add(first);
    }

    void add(Group other) {
      members.addAll(other.members);
      List<Integer> counted = perArticle.isEmpty() ? members : other.members;
      if (members.size() > FEW) {
        counted.forEach(member -> perArticle.merge(articleOf.get(member), 1, Integer::sum));
      }
    }

    private int of(int article) {
      if (!perArticle.isEmpty()) {
        return perArticle.getOrDefault(article, 0);
      }
      int count = 0;
      for (int member : members) {
        count += articleOf.get(member) == article ? 1 : 0;
      }
      return count;
    }

    /** Returns how many pairs across articles could be made with a larger group. */
    int possible(Group larger) {
      int within = 0;
      for (int member : members) {
        within += larger.of(articleOf.get(member));
      }
      return members.size() * larger.members.size() - within;
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
      for (int partner : partners[statement]) {
        aligned += groups[partner] == larger ? 1 : 0;
      }
    }
    return aligned * OF >= smaller.possible(larger);
  }
}
