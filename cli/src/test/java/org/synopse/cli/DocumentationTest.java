package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say of the command line is what it does. */
class DocumentationTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern COMMAND = Pattern.compile("(?m)^\\./synopse (.*)$");
  private static final Pattern BLANKS = Pattern.compile(" +");

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "compare",
        "extract",
        "explain",
        "check",
        "study",
        "versions",
        "sheet",
        "evaluate",
        "learn",
        "completion"
      })
  void showsTheHelpThatIsPrinted(String command) throws IOException {
    CommandLineRun run =
        command.isEmpty() ? CommandLineRun.of("--help") : CommandLineRun.of(command, "--help");

    assertThat(read("docs/cli.md")).contains(run.out().strip());
  }

  static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String file :
        List.of("README.md", "README.de.md", "docs/cli.md", "docs/guide.md", "docs/anleitung.md")) {
      Matcher matcher = COMMAND.matcher(read(file));
      while (matcher.find()) {
        commands.add(matcher.group(1));
      }
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void showsCommandsThatWork(String command) {
    List<String> args = new ArrayList<>();
    for (String word : BLANKS.split(command, -1)) {
      args.add(word.startsWith("fixtures/") ? ROOT.resolve(word).toString() : word);
    }
    CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void showsCommandsAtAll() throws IOException {
    assertThat(commands()).hasSizeGreaterThan(3);
  }

  @Test
  void showsTheReportThatIsPrinted() throws IOException {
    CommandLineRun run =
        CommandLineRun.of("compare", ROOT.resolve("fixtures/pairs/de-containers").toString());
    List<String> report = run.out().lines().toList();
    List<String> first = report.subList(0, Math.min(12, report.size()));

    assertThat(read("README.md")).contains(String.join("\n", first));
  }
}
