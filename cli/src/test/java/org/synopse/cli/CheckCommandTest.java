package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String ARTICLES =
      "articles: [{file: a.txt, language: de}, {file: b.txt, language: de}]\n";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeArticles() throws IOException {
    write("bridge/a.txt", "Bei dem Brand auf der Brücke wurden zehn Menschen verletzt.\n");
    write("bridge/b.txt", "Bei dem Brand auf der Brücke wurden zwölf Menschen verletzt.\n");
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text, StandardCharsets.UTF_8);
  }

  private CommandLineRun check(String asked, String... options) throws IOException {
    write("bridge/gold.yaml", ARTICLES + asked);
    String[] args = new String[options.length + 2];
    args[0] = "check";
    args[1] = folder.resolve("bridge").toString();
    System.arraycopy(options, 0, args, 2, options.length);
    return CommandLineRun.of(args);
  }

  @Test
  void passes() throws IOException {
    CommandLineRun run = check("expect: [{relation: contradiction, a: zehn, b: zwölf}]\n");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("ok     bridge: 1 of 1").contains("1 of 1 checks passed");
  }

  @Test
  void showsBothTextsOfWhatFellShort() throws IOException {
    CommandLineRun run = check("expect: [{relation: agreement, a: zehn, b: zwölf}]\n");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("FAILED bridge: 0 of 1")
        .contains("found contradiction (quantity)")
        .contains("zehn Menschen verletzt")
        .contains("zwölf Menschen verletzt");
  }

  @Test
  void runsTheOthersWhereOneCannotBeRun() throws IOException {
    write("broken/gold.yaml", "articles: [");
    CommandLineRun run = check("forbid: [{relation: agreement}]\n", folder + "/broken");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).contains("ok     bridge").contains("BROKEN").contains("YAML");
  }

  @Test
  void refusesAFolderWithoutGold() {
    CommandLineRun run = CommandLineRun.of("check", folder.resolve("bridge").toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("gold.yaml");
  }

  @Test
  void writesResultsForBuildServers() throws IOException {
    Path junit = folder.resolve("results.xml");
    Path sarif = folder.resolve("results.sarif");
    check(
        "forbid: [{relation: contradiction, a: zehn, b: zwölf}]\n",
        "--junit",
        junit.toString(),
        "--sarif",
        sarif.toString());

    assertThat(Files.readString(junit, StandardCharsets.UTF_8)).contains("<failure");
    assertThat(Files.readString(sarif, StandardCharsets.UTF_8))
        .contains("synopseCheck/v1")
        .contains("a.txt");
  }

  @Test
  void failsBelowTheBaselineAndLowersItOnlyWhenTold() throws IOException {
    String baseline = folder.resolve("baseline.json").toString();
    String good =
        """
        findings: [{relation: contradiction, a: zehn, b: zwölf}]
        expect: [{relation: contradiction, a: zehn, b: zwölf}]
        """;
    String bad = "findings: [{relation: agreement, a: zehn, b: zwölf}]\n";

    assertThat(check(good, "--baseline", baseline).code()).isZero();
    String recorded = Files.readString(Path.of(baseline), StandardCharsets.UTF_8);
    Path junit = folder.resolve("fallen.xml");
    Path sarif = folder.resolve("fallen.sarif");
    CommandLineRun fallen =
        check(
            bad, "--baseline", baseline, "--junit", junit.toString(), "--sarif", sarif.toString());
    assertThat(fallen.code()).isEqualTo(1);
    assertThat(fallen.out()).contains("FALLEN bridge: contradiction f1 fell from 1.0000 to 0.0000");
    assertThat(junit).content().contains("name=\"bridge: contradiction f1\"");
    assertThat(sarif).content().contains("synopseBaseline/v1").contains("gold.yaml");
    assertThat(Path.of(baseline)).hasContent(recorded);
    CommandLineRun lowered = check(bad, "--baseline", baseline, "--lower-baseline");
    assertThat(lowered.code()).isZero();
    assertThat(lowered.out()).contains("the baseline is lowered");
    assertThat(check(bad, "--baseline", baseline).code()).isZero();
  }

  @Test
  void needsABaselineToLowerIt() throws IOException {
    assertThat(check("", "--lower-baseline").code()).isEqualTo(2);
  }

  @Test
  void takesPagesAndJsonBesideText() throws IOException {
    Files.writeString(
        folder.resolve("a.html"),
        "<html lang=de><body><nav>Start</nav><article><h1>Brücke</h1><p>Die Brücke über die Elbe"
            + " ist seit Montag gesperrt.</p></article></body></html>",
        StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("b.json"),
        "{\"language\": \"de\", \"text\": \"Seit Montag ist die Brücke über die Elbe"
            + " gesperrt.\"}",
        StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("gold.yaml"),
        """
        articles: [{file: a.html}, {file: b.json}]
        expect:
          - {relation: agreement, a: seit Montag gesperrt, b: Seit Montag}
        """,
        StandardCharsets.UTF_8);

    CommandLineRun run = CommandLineRun.of("check", folder.toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).as(run.out()).isZero();
  }
}
