package org.synopse.report.csv;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.synopse.align.Claim;
import org.synopse.article.Article;
import org.synopse.relate.Finding;
import org.synopse.report.CsvTable;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.StableIds;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;

/** Writes a row per finding, in the order of the findings. */
public final class CsvFindingsWriter implements ReportWriter {
  private static final int DIGITS = 4;

  @Override
  public void write(Report report, Writer out) throws IOException {
    StableIds ids = new StableIds(report);
    Map<String, Article> articles = new HashMap<>();
    for (ArticleStatements article : report.articles()) {
      articles.put(article.key(), article.annotated().article());
    }
    try (CsvTable table = new CsvTable(out)) {
      table.row(
          "id",
          "relation",
          "confidence",
          "similarity",
          "claim",
          "left_article",
          "left_file",
          "left_published",
          "left_statement",
          "left_begin",
          "left_end",
          "left_text",
          "left_source",
          "left_certainty",
          "left_polarity",
          "right_article",
          "right_file",
          "right_published",
          "right_statement",
          "right_begin",
          "right_end",
          "right_text",
          "right_source",
          "right_certainty",
          "right_polarity",
          "evidence",
          "because");
      for (Finding finding : report.findings()) {
        row(table, finding, ids, articles);
      }
    }
  }

  private static void row(
      CsvTable table, Finding finding, StableIds ids, Map<String, Article> articles) {
    Statement left = finding.pair().left();
    Statement right = finding.pair().right();
    Article ofLeft = StatementCells.article(left, articles);
    Article ofRight = StatementCells.article(right, articles);
    Claim claim = finding.claim();
    table.row(
        ids.of(finding),
        finding.relation().label(),
        rounded(finding.confidence()),
        rounded(finding.similarity().value()),
        claim == null ? null : claim.id(),
        ofLeft.origin().displayName(),
        ofLeft.origin().file(),
        ofLeft.origin().published(),
        left.id(),
        left.span().begin(),
        left.span().end(),
        left.text(),
        StatementCells.sources(left),
        StatementCells.certainty(left),
        StatementCells.polarity(left),
        ofRight.origin().displayName(),
        ofRight.origin().file(),
        ofRight.origin().published(),
        right.id(),
        right.span().begin(),
        right.span().end(),
        right.text(),
        StatementCells.sources(right),
        StatementCells.certainty(right),
        StatementCells.polarity(right),
        finding.evidence().stream().map(e -> e.kind().label()).collect(Collectors.joining("; ")),
        finding.evidence().stream().map(e -> e.because()).collect(Collectors.joining("; ")));
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    new CsvStatementsWriter().writeStatements(report, out);
  }
}
