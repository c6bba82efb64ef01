package org.synopse.align;

import org.synopse.statement.Statement;

/**
 * A statement of one article and one of another. Ordered by their ids.
 *
 * @param left the statement whose id comes first
 * @param right the other
 */
public record StatementPair(Statement left, Statement right) implements Comparable<StatementPair> {
  /** Returns the pair of two statements given in any order. */
  public static StatementPair of(Statement one, Statement other) {
    return one.id().compareTo(other.id()) < 0
        ? new StatementPair(one, other)
        : new StatementPair(other, one);
  }

  public StatementPair {
    if (left.id().compareTo(right.id()) >= 0) {
      throw new IllegalArgumentException(left.id() + " does not come before " + right.id());
    }
  }

  @Override
  public int compareTo(StatementPair other) {
    int order = left.id().compareTo(other.left.id());
    return order == 0 ? right.id().compareTo(other.right.id()) : order;
  }
}
