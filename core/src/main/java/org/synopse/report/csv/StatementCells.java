package org.synopse.report.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.synopse.article.Article;
import org.synopse.report.QuotedSource;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;

/** What both tables say of a statement. */
final class StatementCells {
  private StatementCells() {}

  static Article article(Statement statement, Map<String, Article> articles) {
    Article article = articles.get(statement.id().article());
    if (article == null) {
      throw new IllegalArgumentException("no article of " + statement.id());
    }
    return article;
  }

  /** Returns the sources, outermost first; empty in the article's own voice. */
  static String sources(Statement statement) {
    List<String> names = new ArrayList<>();
    for (Attribution attribution : statement.attributions()) {
      String name = QuotedSource.name(attribution.source());
      if (name != null) {
        names.add(name);
      }
    }
    return String.join("; ", names);
  }

  static String certainty(Statement statement) {
    return statement.certainty().name().toLowerCase(Locale.ROOT);
  }

  static String polarity(Statement statement) {
    return statement.polarity().name().toLowerCase(Locale.ROOT);
  }
}
