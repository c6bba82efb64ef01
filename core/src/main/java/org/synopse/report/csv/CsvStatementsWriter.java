package org.synopse.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.synopse.article.Article;
import org.synopse.relate.Finding;
import org.synopse.report.CsvTable;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.StableIds;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;

/** Writes a row per statement, in text order. */
public final class CsvStatementsWriter implements ReportWriter {
  @Override
  public void write(Report report, Writer out) throws IOException {
    writeStatements(report, out);
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    StableIds ids = new StableIds(report);
    Map<StatementId, TreeSet<String>> relations = new HashMap<>();
    for (Finding finding : report.findings()) {
      for (Statement side : List.of(finding.pair().left(), finding.pair().right())) {
        relations.computeIfAbsent(side.id(), id -> new TreeSet<>()).add(finding.relation().label());
      }
    }
    try (CsvTable table = new CsvTable(out)) {
      table.row(
          "id",
          "article",
          "file",
          "published",
          "language",
          "statement",
          "begin",
          "end",
          "line",
          "headline",
          "text",
          "certainty",
          "polarity",
          "source",
          "stance",
          "quantities",
          "times",
          "names",
          "relations");
      for (ArticleStatements article : report.articles()) {
        for (Statement statement : article.statements()) {
          TreeSet<String> found = relations.getOrDefault(statement.id(), new TreeSet<>());
          row(table, article.annotated().article(), statement, ids, String.join("; ", found));
        }
      }
    }
  }

  private static void row(
      CsvTable table, Article article, Statement statement, StableIds ids, String relations) {
    Attribution innermost = statement.innermostAttribution();
    table.row(
        ids.of(statement),
        article.origin().displayName(),
        article.origin().file(),
        article.origin().published(),
        statement.language().code(),
        statement.id(),
        statement.span().begin(),
        statement.span().end(),
        article.source().position(statement.span().begin()).line(),
        statement.headline(),
        statement.text(),
        StatementCells.certainty(statement),
        StatementCells.polarity(statement),
        StatementCells.sources(statement),
        innermost == null ? null : innermost.stance().name().toLowerCase(Locale.ROOT),
        statement.values().quantities().stream()
            .map(Quantity::inWords)
            .collect(Collectors.joining("; ")),
        statement.values().times().stream()
            .map(TimeExpression::value)
            .collect(Collectors.joining("; ")),
        statement.values().mentions().stream()
            .map(mention -> mention.entity().name())
            .distinct()
            .collect(Collectors.joining("; ")),
        relations);
  }
}
