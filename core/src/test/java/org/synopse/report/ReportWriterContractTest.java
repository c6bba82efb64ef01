package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synopse.article.Problem;
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
import org.synopse.testing.Hostile;
import org.synopse.testing.Reports;

/** What every format keeps to, shown on articles that attack all of them. */
class ReportWriterContractTest {
  private static final Report REPORT = Hostile.report();

  static Stream<ReportWriter> writers() {
    return Stream.of(
        new TerminalReportWriter(80, false),
        new HtmlReportWriter(null),
        new JsonReportWriter(),
        new MarkdownReportWriter(null),
        new CsvFindingsWriter(),
        new CsvStatementsWriter(),
        new JUnitReportWriter(),
        new SarifReportWriter(),
        new AnnotationReportWriter(null),
        new ClaimReviewReportWriter(null));
  }

  static Stream<ReportWriter> statementWriters() {
    return writers()
        .filter(w -> !(w instanceof JUnitReportWriter) && !(w instanceof SarifReportWriter));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void letsNoCharacterThroughThatIsObeyed(ReportWriter writer) throws IOException {
    assertThat(written(writer).codePoints().filter(ReportWriterContractTest::isObeyed)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("statementWriters")
  void letsNoneThroughWithoutAComparison(ReportWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.writeStatements(REPORT, out);

    assertThat(out.toString().codePoints().filter(ReportWriterContractTest::isObeyed)).isEmpty();
  }

  private static boolean isObeyed(int c) {
    return (c < ' ' && c != '\n' && c != '\r')
        || (c >= 0x7F && c < 0xA0)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.SURROGATE;
  }

  /** A document that could not be read leaves its key to a problem, and to no article. */
  @ParameterizedTest
  @MethodSource("writers")
  void isWrittenWhateverCouldNotBeRead(ReportWriter writer) {
    Report report =
        Reports.with(new Problem("zz", Problem.Severity.ERROR, "z.pdf: a damaged PDF"), REPORT);
    StringWriter out = new StringWriter();

    assertThatCode(() -> writer.write(report, out)).doesNotThrowAnyException();
  }

  /** What others seem to tell alone may stand in the part that was not read. */
  @ParameterizedTest
  @MethodSource("readersOfProse")
  void warnsOfWhatIsOneSidedBesideAnArticleThatIsNotWhole(ReportWriter writer) throws IOException {
    Report report =
        Reports.with(new Problem("b", Problem.Severity.WARNING, "a stub", true), REPORT);
    StringWriter out = new StringWriter();
    writer.write(report, out);

    assertThat(out.toString()).containsPattern("missing\\s+part|fehlenden Teil");
    assertThat(written(writer)).doesNotContainPattern("missing\\s+part|fehlenden Teil");
  }

  static Stream<ReportWriter> readersOfProse() {
    return Stream.of(
        new TerminalReportWriter(80, false),
        new HtmlReportWriter(null),
        new MarkdownReportWriter(null));
  }

  @ParameterizedTest
  @MethodSource("writers")
  void writesTheSameASecondTime(ReportWriter writer) throws IOException {
    assertThat(written(writer)).isEqualTo(written(writer)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void leavesTheWriterOpenAndFlushed(ReportWriter writer) throws IOException {
    Watched out = new Watched();
    writer.write(REPORT, out);

    assertThat(out.closed).isFalse();
    assertThat(out.flushed).isTrue();
  }

  @ParameterizedTest
  @MethodSource("writers")
  void throwsWhatTheWriterThrows(ReportWriter writer) {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int count) throws IOException {
            throw new IOException("the disk is full");
          }

          @Override
          public void flush() throws IOException {
            throw new IOException("the disk is full");
          }

          @Override
          public void close() {
            // Nothing is open.
          }
        };

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> writer.write(REPORT, full))
        .withMessageContaining("the disk is full");
  }

  private static String written(ReportWriter writer) throws IOException {
    StringWriter out = new StringWriter();
    writer.write(REPORT, out);
    return out.toString();
  }

  private static final class Watched extends StringWriter {
    private boolean closed;
    private boolean flushed;

    @Override
    public void close() {
      closed = true;
    }

    @Override
    public void flush() {
      flushed = true;
    }
  }
}
