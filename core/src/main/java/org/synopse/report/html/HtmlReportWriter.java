package org.synopse.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.UiTexts;
import org.synopse.text.Language;

/** Writes a report as one HTML file that needs nothing else. */
public final class HtmlReportWriter implements ReportWriter {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, HtmlReportWriter.class.getPackageName());

  private final @Nullable Language language;

  /**
   * Creates a writer.
   *
   * @param language the language of headings and explanations, or {@code null} for that of most of
   *     the articles
   */
  public HtmlReportWriter(@Nullable Language language) {
    this.language = language;
  }

  @Override
  public void write(Report report, Writer out) throws IOException {
    write(report, true, out);
  }

  @Override
  public void writeStatements(Report report, Writer out) throws IOException {
    write(report, false, out);
  }

  private void write(Report report, boolean compared, Writer out) throws IOException {
    UiTexts texts = language == null ? UiTexts.fitting(report) : UiTexts.of(language);
    Page page = new PageBuilder(report, texts, compared).build();
    try {
      ENGINE.render("report.jte", page, new WriterOutput(out));
    } catch (TemplateException | UncheckedIOException e) {
      throw unwrapped(e);
    }
    out.flush();
  }

  /** Templates wrap what the writer throws; callers want it as it was. */
  private static IOException unwrapped(RuntimeException e) {
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException ofWriter) {
        return ofWriter;
      }
    }
    return new IOException(e);
  }
}
