package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final String PAIRS = Path.of("..", "fixtures", "pairs").toString();
  private static final String PYONGYANG = Path.of(PAIRS, "de-pyongyang").toString();

  @TempDir private Path folder = Path.of("");

  @Test
  void comparesAFolderWithGold() {
    CommandLineRun run = CommandLineRun.of("compare", Path.of(PAIRS, "de-containers").toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("agrees").contains("Only in");
  }

  @Test
  void comparesFilesWithWhatTheUserSaysOfThem() {
    CommandLineRun run =
        CommandLineRun.of(
            "compare",
            Path.of(PYONGYANG, "a.txt").toString(),
            Path.of(PYONGYANG, "b.txt").toString(),
            "--outlet",
            "Left Post",
            "--outlet",
            "Right Post",
            "--published",
            "2024-06-18",
            "--language",
            "de");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Left Post, 2024-06-18").contains("Right Post");
  }

  @Test
  void readsStandardInput() {
    CommandLineRun run =
        CommandLineRun.withInput(
            "Die Brücke wurde am Montag gesperrt.", "extract", "-", "--language", "de");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("standard input").contains("Brücke");
  }

  @Test
  void writesTheReportToAFile() throws IOException {
    Path file = folder.resolve("report.json");
    CommandLineRun run =
        CommandLineRun.of("compare", PYONGYANG, "--format", "json", "--output", file.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .startsWith("{")
        .contains("synopse/1");
  }

  @Test
  void saysWhereItCannotWrite() {
    Path file = folder.resolve("no-such-folder").resolve("report.txt");
    CommandLineRun run = CommandLineRun.of("compare", PYONGYANG, "--output", file.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(file.toString()).contains("written");
  }

  @Test
  void coloursOnDemand() {
    assertThat(CommandLineRun.of("compare", PYONGYANG, "--color", "always").out())
        .contains("\u001B[");
    assertThat(CommandLineRun.of("compare", PYONGYANG).out()).doesNotContain("\u001B[");
  }

  @Test
  void keepsToTheWidth() {
    CommandLineRun run = CommandLineRun.of("compare", PYONGYANG, "--width", "72");

    assertThat(run.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(72));
  }

  @Test
  void refusesAWidthThatHoldsNoColumns() {
    assertThat(CommandLineRun.of("compare", PYONGYANG, "--width", "20").code()).isEqualTo(2);
  }

  @Test
  void scoresFolders() throws IOException {
    Path rows = folder.resolve("rows.tsv");
    CommandLineRun run =
        CommandLineRun.of("evaluate", PYONGYANG, "--show", "--predictions", rows.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("alignment").contains("contradiction").contains("== de-pyong");
    assertThat(Files.readAllLines(rows, StandardCharsets.UTF_8))
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(3));
  }

  @Test
  void namesTheTasksItKnows() {
    CommandLineRun run = CommandLineRun.of("evaluate", "--task", "poetry", PAIRS);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("poetry").contains("pairs");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "compare", "extract", "check", "evaluate", "completion"})
  void explainsItself(String command) {
    CommandLineRun help =
        command.isEmpty() ? CommandLineRun.of("--help") : CommandLineRun.of(command, "--help");
    CommandLineRun version =
        command.isEmpty()
            ? CommandLineRun.of("--version")
            : CommandLineRun.of(command, "--version");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("Usage: synopse");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("synopse ");
  }

  @Test
  void refusesAnUnknownOptionInOneLineAndAHint() {
    CommandLineRun run = CommandLineRun.of("compare", "--verdict", PYONGYANG);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(2);
    assertThat(run.err()).contains("--verdict").contains("--help");
  }

  @Test
  void showsHelpWhereNothingIsAsked() {
    CommandLineRun run = CommandLineRun.of();

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("Usage: synopse");
  }
}
