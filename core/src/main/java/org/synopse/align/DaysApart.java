package org.synopse.align;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.ArticleStatements;

/** How far apart articles were published. */
final class DaysApart {
  private DaysApart() {}

  /** Returns the days between, 0 or more; 0 where one of them does not tell its day. */
  static long between(@Nullable ArticleStatements one, @Nullable ArticleStatements other) {
    LocalDate first = published(one);
    LocalDate second = published(other);
    return first == null || second == null ? 0 : Math.abs(ChronoUnit.DAYS.between(first, second));
  }

  private static @Nullable LocalDate published(@Nullable ArticleStatements article) {
    return article == null ? null : article.annotated().article().origin().published();
  }
}
