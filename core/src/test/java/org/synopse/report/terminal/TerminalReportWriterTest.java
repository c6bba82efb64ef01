package org.synopse.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.article.Problem;
import org.synopse.report.Report;
import org.synopse.testing.Extracted;
import org.synopse.testing.Hostile;
import org.synopse.testing.Reports;

class TerminalReportWriterTest {
  private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

  private static final Extracted LEFT =
      Extracted.german(
          "a",
          "Bei dem Brand in Bonn starben zehn Menschen. Die Polizei teilte mit, dass der Bahnhof"
              + " geschlossen wurde. Das Wetter war nicht gut.");

  private static final Extracted RIGHT =
      Extracted.german(
          "b",
          "Bei dem Brand in Bonn starben zwölf Menschen. Der Bahnhof wurde geschlossen. Laut Anna"
              + " Schmidt steigen die Preise \u001B[31mnicht\u001B[0m.");

  private static final Report REPORT = Reports.of(LEFT, RIGHT);

  @Test
  void sumsUpInTheFirstLine() throws IOException {
    assertThat(plain(80).lines().findFirst().orElseThrow())
        .isEqualTo("1 contradiction, 1 attribution difference, 2 told by one side only.");
  }

  @Test
  void sumsUpInOneLineOnTheNarrowestTerminalToo() throws IOException {
    assertThat(plain(TerminalReportWriter.NARROWEST).lines().findFirst().orElseThrow())
        .isEqualTo("1 contradict, 1 attributed otherwise, 2 one-sided.");
  }

  @Test
  void showsAContradictionSideBySideWithItsEvidence() throws IOException {
    assertThat(plain(100))
        .contains("≠ contradicts")
        .containsPattern(
            "quantity: 10 mensch against 12 mensch “zehn Menschen” \\|\\s+“zwölf\\s+Menschen”");
  }

  @Test
  void showsWhatOnlyOneSideTellsAndUnderWhoseWord() throws IOException {
    assertThat(plain(80))
        .contains("Only in a.txt, 2024-06-17")
        .contains("  • Das Wetter war nicht gut.")
        .contains("Only in b.txt, 2024-06-17")
        .contains("under the word of Anna Schmidt");
  }

  @Test
  void saysSoWhenTheArticlesHaveNothingInCommon() throws IOException {
    Report report =
        Reports.of(
            Extracted.german("a", "Das Wetter war schlecht."),
            Extracted.german("b", "Die Regierung plant neue Steuern."));

    assertThat(write(report, 80, false))
        .contains("The two articles have no statement in common.")
        .startsWith("2 told by one side only.");
  }

  @Test
  void showsEscapeCodesOfAnArticleAsSigns() throws IOException {
    assertThat(plain(80)).contains("␛[31mnicht␛[0m").doesNotContain("\u001B");
  }

  @ParameterizedTest
  @ValueSource(ints = {70, 80, 133})
  void keepsEveryLineWithinTheWidth(int width) throws IOException {
    assertThat(plain(width).lines())
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 61, 77, 100})
  void keepsToTheWidthWhateverAnArticleSays(int width) throws IOException {
    Report report =
        Reports.of(
            Extracted.german("a", "Bei dem Brand in 北京 starben zehn Menschen 👩\u200D🚀 e\u0301."),
            Extracted.german("b", "Bei dem Brand in 北京 starben zwölf Menschen 🚗🚗🚗 u\u0308ber."));

    for (Report each : List.of(report, Hostile.report())) {
      assertThat(write(each, width, false).lines())
          .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(width));
    }
  }

  @Test
  void takesATooNarrowTerminalForTheNarrowest() throws IOException {
    assertThat(plain(10)).isEqualTo(plain(TerminalReportWriter.NARROWEST));
  }

  @Test
  void addsNothingButColourCodesInColour() throws IOException {
    String coloured = write(REPORT, 80, true);

    assertThat(coloured).contains("\u001B[1;31m");
    assertThat(COLOUR.matcher(coloured).replaceAll("").lines().map(String::stripTrailing))
        .containsExactlyElementsOf(plain(80).lines().toList());
  }

  @Test
  void leavesNoBlanksAtTheEndOfALine() throws IOException {
    assertThat(plain(80).lines()).noneMatch(line -> line.endsWith(" "));
  }

  @Test
  void writesTheSameASecondTime() throws IOException {
    assertThat(plain(80)).isEqualTo(plain(80));
  }

  @Test
  void showsProblemsWithTheirFile() throws IOException {
    Problem problem = new Problem("b", Problem.Severity.WARNING, "the text is odd");

    assertThat(write(Reports.with(problem, REPORT), 80, false))
        .contains("Problems")
        .contains("  ! b.txt: the text is odd");
  }

  @Test
  void comparesEveryTwoOfThreeArticles() throws IOException {
    Report report =
        Reports.of(LEFT, RIGHT, Extracted.german("c", "Bei dem Brand in Bonn starb niemand."));

    assertThat(write(report, 100, false).lines().filter(line -> line.matches(".\\.txt.*\\.txt.*")))
        .hasSize(3);
  }

  @Test
  void listsStatementsWithTheirFacts() throws IOException {
    StringWriter out = new StringWriter();

    new TerminalReportWriter(100, false).writeStatements(REPORT, out);

    assertThat(out.toString())
        .contains("a1   Bei dem Brand in Bonn starben zehn Menschen.")
        .contains("       quantity: 10 mensch")
        .contains("       attribution: Die Polizei / teilte mit (indirect, neutral)")
        .contains("       negated")
        .contains("       names: Bonn")
        .doesNotContain("\u001B");
  }

  @Test
  void leavesTheWriterOpen() throws IOException {
    ClosingWriter out = new ClosingWriter();

    new TerminalReportWriter(80, false).write(REPORT, out);

    assertThat(out.closed).isFalse();
  }

  private static String plain(int width) throws IOException {
    return write(REPORT, width, false);
  }

  private static String write(Report report, int width, boolean colour) throws IOException {
    StringWriter out = new StringWriter();
    new TerminalReportWriter(width, colour).write(report, out);
    return out.toString();
  }

  private static final class ClosingWriter extends StringWriter {
    private boolean closed;

    @Override
    public void close() {
      closed = true;
    }
  }
}
