package org.synopse.align;

import org.synopse.statement.Statement;

/**
 * A statement of one article and one of another.
 *
 * @param left the statement of the article that comes first in the comparison
 * @param right the other
 */
public record StatementPair(Statement left, Statement right) {
  public StatementPair {
    if (left.id().compareTo(right.id()) >= 0) {
      throw new IllegalArgumentException(left.id() + " does not come before " + right.id());
    }
  }
}
