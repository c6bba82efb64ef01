package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/**
 * Numbers the statements of a comparison in the order of their ids, article after article, so that
 * much can be kept of their many pairs in little space. Immutable.
 */
final class StatementNumbers {
  /** Tells what is no pair from pairs. */
  static final long NONE = -1;

  private final Map<StatementId, Integer> numbers = new HashMap<>();
  private final Map<String, Integer> articles = new HashMap<>();

  /** The number of the article of each statement. */
  private final int[] articleOf;

  StatementNumbers(List<ArticleStatements> articles) {
    this.articleOf = new int[articles.stream().mapToInt(a -> a.statements().size()).sum()];
    List<ArticleStatements> inOrder = new ArrayList<>(articles);
    inOrder.sort(Comparator.comparing(article -> new StatementId(article.key(), 1)));
    for (ArticleStatements article : inOrder) {
      this.articles.put(article.key(), this.articles.size());
      for (Statement statement : article.statements()) {
        articleOf[numbers.size()] = this.articles.size() - 1;
        numbers.put(statement.id(), numbers.size());
      }
    }
  }

  /**
   * Returns the number of a pair.
   *
   * @throws IllegalArgumentException if one of its statements is of another comparison
   */
  long pair(StatementPair pair) {
    return joined(number(pair.left().id()), number(pair.right().id()));
  }

  /** Returns how many statements there are; their numbers are less. */
  int size() {
    return articleOf.length;
  }

  private int number(StatementId id) {
    Integer number = numbers.get(id);
    if (number == null) {
      throw new IllegalArgumentException("a statement of another comparison: " + id);
    }
    return number;
  }

  private static long joined(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  /** Returns the number of the left statement of a pair. */
  static int left(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  /** Returns the number of the right statement of a pair. */
  static int right(long pair) {
    return (int) pair;
  }

  /**
   * Returns the number of the pair so many statements further on in the articles of a pair, or
   * {@link #NONE} beyond the first and the last of them.
   */
  long further(long pair, int inLeft, int inRight) {
    int one = further(left(pair), inLeft);
    int other = further(right(pair), inRight);
    return one < 0 || other < 0 ? NONE : joined(one, other);
  }

  private int further(int statement, int by) {
    int next = statement + by;
    return next >= 0 && next < articleOf.length && articleOf[next] == articleOf[statement]
        ? next
        : -1;
  }

  /**
   * Returns a number for the left statement of a pair and the article in which the right one is.
   */
  long leftInArticle(long pair) {
    return joined(left(pair), articleOf[right(pair)]);
  }

  /**
   * Returns a number for the right statement of a pair and the article in which the left one is.
   */
  long rightInArticle(long pair) {
    return joined(right(pair), articleOf[left(pair)]);
  }
}
