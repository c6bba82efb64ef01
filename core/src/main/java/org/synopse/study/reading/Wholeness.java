package org.synopse.study.reading;

import java.util.List;
import org.synopse.article.Problem;
import org.synopse.text.ResourceLines;

/** Tells whether an article was read whole. */
final class Wholeness {
  private static final List<String> MISSING = ResourceLines.of(Wholeness.class, "not-whole.txt");

  private Wholeness() {}

  /** Whether no problem says that a part of the article is missing. */
  static boolean isWhole(List<Problem> problems) {
    return problems.stream()
        .noneMatch(
            problem ->
                problem.severity() == Problem.Severity.ERROR
                    || MISSING.stream().anyMatch(problem.message()::contains));
  }
}
