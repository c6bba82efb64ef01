package org.synopse.statement;

import org.jspecify.annotations.Nullable;

/**
 * The name of a statement in a comparison: {@code a1} is the first of article {@code a}.
 *
 * <p>Ordered by article, then by number.
 *
 * @param article the key of the article
 * @param number its place among the statements of the article, from 1
 */
public record StatementId(String article, int number) implements Comparable<StatementId> {
  /** Keeps the numbers of one article apart from those of the next: 2^32 by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  public StatementId {
    if (article.isEmpty() || number < 1) {
      throw new IllegalArgumentException("not a statement: " + article + number);
    }
  }

  @Override
  public int compareTo(StatementId other) {
    int shorter = Integer.compare(article.length(), other.article.length());
    int order = shorter == 0 ? article.compareTo(other.article) : shorter;
    return order == 0 ? Integer.compare(number, other.number) : order;
  }

  @Override
  public String toString() {
    return article + number;
  }

  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StatementId id && number == id.number && article.equals(id.article);
  }

  @Override
  public int hashCode() {
    return SPREAD * article.hashCode() + number;
  }
}
