package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What users expect of any command: formats by ending, settings, completion, whole files. */
class HabitsTest {
  private static final String CONTAINERS =
      Path.of("..", "fixtures", "pairs", "de-containers").toString();

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesEveryFormat(Format format) {
    CommandLineRun run = CommandLineRun.of("compare", CONTAINERS, "--format", format.toString());

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("Container");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void extractsIntoEveryFormatThatFits(Format format) {
    CommandLineRun run = CommandLineRun.of("extract", CONTAINERS, "--format", format.toString());

    assertThat(run.code()).isEqualTo(format.fitsStatements() ? 0 : 2);
    assertThat(run.out() + run.err())
        .contains(format.fitsStatements() ? "Container" : "needs a comparison");
  }

  @ParameterizedTest
  @CsvSource({
    "report.html, HTML",
    "x.JSON, JSON",
    "x.md, MARKDOWN",
    "x.csv, CSV",
    "x.xml, JUNIT",
    "x.statements.csv, CSV_STATEMENTS",
    "x.sarif, SARIF",
    "x.jsonld, ANNOTATION",
    "x, TEXT",
    "x.claimreview.json, CLAIMREVIEW",
    "x.txt, TEXT"
  })
  void takesTheFormatFromTheEnding(String file, Format format) {
    assertThat(Format.ofFile(Path.of(file))).isEqualTo(format);
  }

  @Test
  void replacesAFileOnlyByAWholeOne() throws IOException {
    Path file = Files.writeString(folder.resolve("report.html"), "old");
    CommandLineRun refused = CommandLineRun.of("compare", CONTAINERS, "--output", file.toString());
    CommandLineRun run =
        CommandLineRun.of("compare", CONTAINERS, "--force", "--output", file.toString());

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("--force");

    assertThat(run.code()).isZero();
    assertThat(Files.readString(file, StandardCharsets.UTF_8)).startsWith("<!DOCTYPE html>");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void keepsTheOldFileWhereWritingFails() throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), "old");

    try {
      WholeFile.write(
          file,
          out -> {
            out.write("half");
            throw new IOException("the disk is full");
          });
    } catch (IOException e) {
      assertThat(e).hasMessage("the disk is full");
    }
    assertThat(file).hasContent("old");
  }

  @Test
  void overwritesNoArticleByItsReport() {
    String article = Path.of(CONTAINERS, "a.txt").toString();
    CommandLineRun run =
        CommandLineRun.of(
            "compare", article, Path.of(CONTAINERS, "b.txt").toString(), "--output", article);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("one of the articles").contains("another file");
  }

  @Test
  void showsOnlyTheRelationsAskedFor() {
    CommandLineRun run =
        CommandLineRun.of("compare", CONTAINERS, "--relations", "contradiction,agreement");

    assertThat(run.out()).contains("≠ contradicts").contains("= agrees");
    assertThat(run.out()).doesNotContain("~ attribution").doesNotContain("Only in");
  }

  @Test
  void showsOnlyWhatIsSureEnough() {
    CommandLineRun run = CommandLineRun.of("compare", CONTAINERS, "--min-confidence", "0.8");

    assertThat(run.out()).contains("≠ contradicts").doesNotContain("= agrees", "~ attribution");
    assertThat(CommandLineRun.of("compare", CONTAINERS, "--min-confidence", "2").code())
        .isEqualTo(2);
  }

  @Test
  void speaksTheLanguageAskedFor() {
    assertThat(
            CommandLineRun.of("compare", CONTAINERS, "--format", "markdown", "--ui-language", "en")
                .out())
        .contains("not a verdict");
    CommandLineRun wrong = CommandLineRun.of("compare", CONTAINERS, "--ui-language", "fr");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("take de or en");
  }

  @Test
  void printsACompletionScript() {
    CommandLineRun run = CommandLineRun.of("completion");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("complete -F").contains("csv-statements").contains("--baseline");
  }

  @Test
  void opensTheReport() throws IOException {
    List<Path> opened = new ArrayList<>();
    StringWriter err = new StringWriter();
    int code = run(opened::add, null, err, new StringWriter(), "compare", CONTAINERS, "--open");

    assertThat(code).isZero();
    assertThat(opened).hasSize(1);
    assertThat(Files.readString(opened.get(0), StandardCharsets.UTF_8)).startsWith("<!DOCTYPE");
    assertThat(err.toString()).contains(opened.get(0).toString());
    Files.delete(opened.get(0));
  }

  @Test
  void knowsTheProgramThatOpensFiles() {
    assertThat(Opener.command("firefox", "Linux", "r")).containsExactly("firefox", "r");
    assertThat(Opener.command(null, "Linux", "r")).containsExactly("xdg-open", "r");
    assertThat(Opener.command("", "Mac OS X", "r")).containsExactly("open", "r");
    assertThat(Opener.command(null, "Windows 11", "r")).endsWith("r");
  }

  @Test
  void takesDefaultsFromSettings() throws IOException {
    Path settings =
        Files.writeString(
            folder.resolve("config.properties"), "width = 70\ncompare.format = markdown\n");
    StringWriter out = new StringWriter();
    int code = run(file -> {}, settings, new StringWriter(), out, "compare", CONTAINERS);

    assertThat(code).isZero();
    assertThat(out.toString()).startsWith("# Vergleich");
    StringWriter asked = new StringWriter();
    run(file -> {}, settings, new StringWriter(), asked, "compare", CONTAINERS, "--format", "text");
    assertThat(asked.toString().lines()).allMatch(line -> line.length() <= 70);
  }

  @Test
  void refusesSettingsOfNoOption() throws IOException {
    Path settings = Files.writeString(folder.resolve("config.properties"), "verdict = yes\n");
    StringWriter err = new StringWriter();
    int code = run(file -> {}, settings, err, new StringWriter(), "compare", CONTAINERS);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString()).contains("verdict").contains(settings.toString());
  }

  @Test
  void tellsOnATerminalAloneWhatTakesLong() throws InterruptedException {
    StringWriter err = new StringWriter();
    Progress.during(console(err, true), "Comparing", HabitsTest::slowly);
    StringWriter none = new StringWriter();
    Progress.during(console(none, false), "Comparing", HabitsTest::slowly);

    assertThat(err.toString()).contains("Comparing … 1 s").endsWith("\r\u001B[K");
    assertThat(none.toString()).isEmpty();
  }

  private static boolean slowly() {
    try {
      Thread.sleep(1500);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static Console console(StringWriter err, boolean tty) {
    return new Console(
        new ByteArrayInputStream(new byte[0]),
        new PrintWriter(new StringWriter()),
        new PrintWriter(err, true),
        new Terminal(false, 100, true, tty),
        file -> {},
        null);
  }

  private static int run(
      Opener opener, @Nullable Path settings, StringWriter err, StringWriter out, String... args) {
    return Main.run(
        args,
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintWriter(out),
            new PrintWriter(err, true),
            new Terminal(false, 100, true, false),
            opener,
            settings));
  }
}
