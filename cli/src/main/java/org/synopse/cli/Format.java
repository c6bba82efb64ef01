package org.synopse.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
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
import org.synopse.text.Language;

/** The formats of a report, with the ending of their files. */
enum Format {
  TEXT("txt"),
  HTML("html"),
  JSON("json"),
  MARKDOWN("md"),
  CSV("csv"),
  CSV_STATEMENTS("statements.csv"),
  JUNIT("xml"),
  SARIF("sarif"),
  ANNOTATION("jsonld"),
  CLAIMREVIEW("claimreview.json");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** Returns what the name of such a file ends with, without the dot. */
  String ending() {
    return ending;
  }

  /** Returns the format of a file by the longest ending that fits; text where none does. */
  static Format ofFile(@Nullable Path file) {
    String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
    Format fitting = TEXT;
    for (Format format : values()) {
      if (name.endsWith("." + format.ending)
          && (fitting == TEXT || format.ending.length() > fitting.ending.length())) {
        fitting = format;
      }
    }
    return fitting;
  }

  /** Whether the format can show what articles say without a comparison. */
  boolean fitsStatements() {
    return this != JUNIT && this != SARIF;
  }

  /**
   * Returns the writer.
   *
   * @param language the language of the interface, or {@code null} for that of the articles
   * @param columns the width of the text report
   * @param coloured whether the text report is coloured
   */
  ReportWriter writer(@Nullable Language language, int columns, boolean coloured) {
    return switch (this) {
      case TEXT -> new TerminalReportWriter(columns, coloured);
      case HTML -> new HtmlReportWriter(language);
      case JSON -> new JsonReportWriter();
      case MARKDOWN -> new MarkdownReportWriter(language);
      case CSV -> new CsvFindingsWriter();
      case CSV_STATEMENTS -> new CsvStatementsWriter();
      case JUNIT -> new JUnitReportWriter();
      case SARIF -> new SarifReportWriter();
      case ANNOTATION -> new AnnotationReportWriter(language);
      case CLAIMREVIEW -> new ClaimReviewReportWriter(language);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
