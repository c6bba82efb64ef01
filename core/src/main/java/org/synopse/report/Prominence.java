package org.synopse.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;

/**
 * How prominently an article tells a statement, so that what only one side tells can be read from
 * the top.
 *
 * <p>A headline counts most; then how early the statement stands, for news tells what matters
 * first; then whether it has a number or date, and whether it names somebody of whom other articles
 * speak as well. The figure orders statements of one article and means nothing beyond that.
 */
public final class Prominence {
  private static final double HEADLINE = 2;
  private static final double EARLY = 1;
  private static final double VALUE = 0.25;
  private static final double SHARED_NAME = 0.25;

  private final Map<String, Set<String>> articlesOfName = new HashMap<>();

  /** Looks at the names of all articles. */
  public Prominence(Report report) {
    for (ArticleStatements article : report.articles()) {
      for (Statement statement : article.statements()) {
        statement
            .values()
            .mentions()
            .forEach(
                mention ->
                    articlesOfName
                        .computeIfAbsent(mention.entity().name(), name -> new HashSet<>())
                        .add(article.key()));
      }
    }
  }

  /** Returns the figure, from 0 to 3.5. */
  public double of(Statement statement, int lengthOfArticle) {
    boolean hasValue =
        !statement.values().quantities().isEmpty() || !statement.values().times().isEmpty();
    boolean isShared =
        statement.values().mentions().stream()
            .anyMatch(m -> articlesOfName.getOrDefault(m.entity().name(), Set.of()).size() > 1);
    double early = 1 - (double) statement.span().begin() / Math.max(1, lengthOfArticle);
    return (statement.headline() ? HEADLINE : 0)
        + EARLY * early
        + (hasValue ? VALUE : 0)
        + (isShared ? SHARED_NAME : 0);
  }

  /** Returns for each article, by key, what only it tells, the most prominent first. */
  public static Map<String, List<Statement>> only(Report report) {
    Prominence prominence = new Prominence(report);
    Map<String, List<Statement>> ordered = new LinkedHashMap<>();
    Map<String, List<Statement>> only = report.only();
    for (ArticleStatements article : report.articles()) {
      int length = article.annotated().text().length();
      Comparator<Statement> byFigure =
          Comparator.comparingDouble(statement -> prominence.of(statement, length));
      ordered.put(
          article.key(),
          only.getOrDefault(article.key(), List.of()).stream()
              .sorted(byFigure.reversed().thenComparing(Statement::id))
              .toList());
    }
    return ordered;
  }
}
