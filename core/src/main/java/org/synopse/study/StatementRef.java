package org.synopse.study;

import java.util.Comparator;

/**
 * A statement of one of the articles of a study.
 *
 * @param article the number of the article in the study's store, from 0
 * @param number the statement's place in the article, from 1
 */
public record StatementRef(int article, int number) implements Comparable<StatementRef> {
  private static final Comparator<StatementRef> ORDER =
      Comparator.comparingInt(StatementRef::article).thenComparingInt(StatementRef::number);

  @Override
  public int compareTo(StatementRef other) {
    return ORDER.compare(this, other);
  }
}
