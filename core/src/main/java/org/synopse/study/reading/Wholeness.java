package org.synopse.study.reading;

import java.util.List;
import org.synopse.article.Problem;

/** Tells whether an article was read whole. */
final class Wholeness {
  private Wholeness() {}

  /** Whether no problem says that a part of the article is missing. */
  static boolean isWhole(List<Problem> problems) {
    return problems.stream()
        .noneMatch(problem -> problem.severity() == Problem.Severity.ERROR || problem.partial());
  }
}
