package org.synopse.fuzz;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.synopse.Comparison;
import org.synopse.article.Problem;
import org.synopse.report.ReportWriter;
import org.synopse.report.annotation.AnnotationReportWriter;
import org.synopse.report.claimreview.ClaimReviewReportWriter;
import org.synopse.report.csv.CsvFindingsWriter;
import org.synopse.report.csv.CsvStatementsWriter;
import org.synopse.report.html.HtmlReportWriter;
import org.synopse.report.json.JsonReportWriter;
import org.synopse.report.junit.JUnitReportWriter;
import org.synopse.report.markdown.MarkdownReportWriter;
import org.synopse.report.sarif.SarifReportWriter;
import org.synopse.report.terminal.TerminalReportWriter;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.Source;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** What holds of any comparison, checked without a library so that a fuzzer may use it, too. */
final class Laws {
  private static final List<ReportWriter> WRITERS =
      List.of(
          new TerminalReportWriter(80, false),
          new TerminalReportWriter(60, true),
          new HtmlReportWriter(null),
          new JsonReportWriter(),
          new MarkdownReportWriter(null),
          new CsvFindingsWriter(),
          new CsvStatementsWriter(),
          new JUnitReportWriter(),
          new SarifReportWriter(),
          new AnnotationReportWriter(null),
          new ClaimReviewReportWriter(null));

  private static final int SOFT_HYPHEN = 0xAD;
  private static final int JOINER = 0x200D;

  private Laws() {}

  /** Throws unless every offset slices to its words and every format can be written. */
  static void holdOf(Comparison comparison) {
    for (Problem problem : comparison.problems()) {
      require(!problem.message().contains("internal error"), "problem", problem);
      require(!problem.message().contains("took longer"), "problem", problem);
    }
    comparison.articles().forEach(Laws::requireAnchored);
    for (ReportWriter writer : WRITERS) {
      requireNothingObeyed(writer, written(writer, comparison));
    }
  }

  static String json(Comparison comparison) {
    return written(new JsonReportWriter(), comparison);
  }

  private static String written(ReportWriter writer, Comparison comparison) {
    StringWriter out = new StringWriter();
    try {
      writer.write(comparison.report(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static void requireAnchored(ArticleStatements article) {
    String text = article.annotated().text();
    for (Sentence sentence : article.annotated().sentences()) {
      for (Token token : sentence.tokens()) {
        require(token.span().in(text).equals(token.form()), "token", token);
      }
    }
    for (Statement statement : article.statements()) {
      require(statement.span().in(text).equals(statement.text()), "statement", statement);
      for (Attribution attribution : statement.attributions()) {
        attribution.content().forEach(span -> requireInside(span, text));
        Source source = attribution.source();
        if (source != null) {
          require(source.span().in(text).equals(source.text()), "source", source);
        }
      }
      statement.values().quantities().forEach(q -> requireInside(q.span(), text));
      statement.values().times().forEach(t -> requireInside(t.span(), text));
      statement.values().mentions().forEach(m -> requireInside(m.span(), text));
    }
  }

  private static void requireInside(Span span, String text) {
    require(span.end() <= text.length() && !span.in(text).isBlank(), "span", span);
  }

  /**
   * No control character, mark of direction or half of a pair, but for what {@link
   * org.synopse.report.VisibleText} lets stand; colour is the terminal's own.
   */
  private static void requireNothingObeyed(ReportWriter writer, String report) {
    boolean coloured = report.contains("\u001B[");
    report
        .codePoints()
        .filter(c -> !(coloured && c == '\u001B' && writer instanceof TerminalReportWriter))
        .filter(Laws::isObeyed)
        .findFirst()
        .ifPresent(c -> require(false, writer.getClass().getSimpleName(), Integer.toHexString(c)));
  }

  private static boolean isObeyed(int c) {
    boolean harmless = c == '\n' || c == '\r' || c == '\t' || c == SOFT_HYPHEN || c == JOINER;
    return (c < ' ' && !harmless)
        || (c >= 0x7F && c < 0xA0)
        || (Character.getType(c) == Character.FORMAT && !harmless)
        || Character.getType(c) == Character.SURROGATE;
  }

  private static void require(boolean holds, String what, Object where) {
    if (!holds) {
      throw new AssertionError(what + " does not hold: " + where);
    }
  }
}
