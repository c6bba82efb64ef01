package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.synopse.report.explain.FindingExplainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Tells why a finding is what it is. */
@Command(
    name = "explain",
    description =
        "Tells why a finding of a JSON report is what it is: rule, values, spans and terms, and"
            + " what was missing for another outcome.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "REPORT.json",
      index = "0",
      description = "What compare --format json wrote; - for standard input.")
  private String report = "";

  @Parameters(
      paramLabel = "FINDING",
      index = "1",
      arity = "0..1",
      description =
          "The finding's number in the report, from 1, or its statements: a5-b4. Without it all are"
              + " listed.")
  private @Nullable String finding;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws UserException {
    String which = finding;
    try {
      FindingExplainer explainer = FindingExplainer.of(read());
      List<String> lines = which == null ? explainer.list() : explainer.explain(which);
      lines.forEach(console.out()::println);
      return Main.DONE;
    } catch (IllegalArgumentException e) {
      throw new UserException(report + ": " + e.getMessage(), e);
    }
  }

  private String read() throws UserException {
    try (InputStream in =
        report.equals("-") ? console.in() : Files.newInputStream(Path.of(report))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UserException(report + ": cannot be read", e);
    }
  }
}
