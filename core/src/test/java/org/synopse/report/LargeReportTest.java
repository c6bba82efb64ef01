package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.synopse.align.Claim;
import org.synopse.align.StatementPair;
import org.synopse.relate.Finding;
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
import org.synopse.statement.StatementId;
import org.synopse.testing.Extracted;
import org.synopse.testing.Reports;

/** A report of 200 articles is written within five seconds and a gigabyte, in every format. */
class LargeReportTest {
  private static final int ARTICLES = 200;
  private static final double MOST_SECONDS = 5;
  private static final String TEXT =
      "Bei dem Brand in Bonn starben NUMBER Menschen. Die Polizei teilte mit, dass der Bahnhof"
          + " geschlossen wurde. Laut Anna Schmidt steigen die Preise um drei Prozent. Der"
          + " Bürgermeister von Bonn besuchte am Dienstag die Verletzten im Krankenhaus. ";

  @TempDir private Path folder = Path.of("");

  @Test
  @Timeout(value = 5, unit = TimeUnit.MINUTES)
  void isWrittenInTimeAndSpace() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LargeReportTest.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .start();
    String printed;
    try (InputStream in = process.getInputStream()) {
      printed = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    assertThat(process.waitFor()).as(printed).isZero();
    System.getLogger(LargeReportTest.class.getName()).log(System.Logger.Level.INFO, printed);
    List<String> figures = printed.lines().filter(line -> line.contains(" seconds, ")).toList();
    assertThat(figures)
        .hasSize(10)
        .allSatisfy(
            line ->
                assertThat(Double.parseDouble(line.split(" ", -1)[1]))
                    .as(line)
                    .isLessThan(MOST_SECONDS));
  }

  /** Writes the report in every format and prints how long each took; run with a gigabyte. */
  @SuppressWarnings("SystemOut") // it is a program of its own
  public static void main(String[] args) throws IOException {
    Report report = large();
    System.out.println(
        report.articles().size() + " articles, " + report.findings().size() + " findings");
    for (Map.Entry<String, ReportWriter> entry : writers().entrySet()) {
      Path file = Path.of(args[0]).resolve("report." + entry.getKey());
      long began = System.nanoTime();
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        entry.getValue().write(report, out);
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      System.out.println(
          String.format(
              Locale.ROOT,
              "%s %.2f seconds, %d kB",
              entry.getKey(),
              seconds,
              Files.size(file) / 1000));
      Files.delete(file);
    }
  }

  private static Map<String, ReportWriter> writers() {
    Map<String, ReportWriter> writers = new LinkedHashMap<>();
    writers.put("text", new TerminalReportWriter(100, false));
    writers.put("html", new HtmlReportWriter(null));
    writers.put("json", new JsonReportWriter());
    writers.put("markdown", new MarkdownReportWriter(null));
    writers.put("csv", new CsvFindingsWriter());
    writers.put("csv-statements", new CsvStatementsWriter());
    writers.put("junit", new JUnitReportWriter());
    writers.put("sarif", new SarifReportWriter());
    writers.put("annotation", new AnnotationReportWriter(null));
    writers.put("claimreview", new ClaimReviewReportWriter(null));
    return writers;
  }

  /** Every article shares its claims with every other one. */
  private static Report large() {
    Report small = Reports.of(article("a", "zehn"), article("b", "zwölf"));
    List<ArticleStatements> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(article(key(i), i % 2 == 0 ? "zehn" : "zwölf").statements());
    }
    List<Claim> claims = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Finding model : small.findings()) {
      Map<String, List<StatementId>> making = new TreeMap<>();
      articles.forEach(a -> making.put(a.key(), List.of(statement(a, model).id())));
      Claim claim = new Claim("c" + (claims.size() + 1), making);
      claims.add(claim);
      for (int i = 0; i < ARTICLES; i++) {
        for (int j = i + 1; j < ARTICLES; j++) {
          findings.add(
              new Finding(
                  claim,
                  model.relation(),
                  StatementPair.of(
                      statement(articles.get(i), model), statement(articles.get(j), model)),
                  model.similarity(),
                  model.confidence(),
                  model.evidence()));
        }
      }
    }
    return new Report(small.engine(), articles, claims, findings, List.of());
  }

  private static Statement statement(ArticleStatements article, Finding model) {
    return article.statements().get(model.pair().left().id().number() - 1);
  }

  private static Extracted article(String key, String number) {
    return Extracted.german(key, TEXT.replace("NUMBER", number));
  }

  private static String key(int place) {
    String last = String.valueOf((char) ('a' + place % 26));
    return place < 26 ? last : key(place / 26 - 1) + last;
  }
}
