package org.synopse.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.terminal.TerminalReportWriter;
import org.synopse.text.Language;
import picocli.CommandLine.Option;

/** Where and how a report is written. */
final class OutputOptions implements QuickOptions {
  /** When to write colour. */
  enum ColourUse {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a report is written to a stream. */
  @FunctionalInterface
  interface Writing {
    void write(ReportWriter writer, Report report, Writer out) throws IOException;
  }

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "The format of the report: ${COMPLETION-CANDIDATES} (default: by the ending of --output,"
              + " else text).")
  private @Nullable Format format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write the report to a file instead of standard output. The file is replaced only when the"
              + " report is whole.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Overwrite the file of --output if it is there.")
  private boolean force;

  @Option(
      names = "--open",
      description =
          "Open the report in the program for such files, as a rule the browser; html unless another"
              + " format is given.")
  private boolean open;

  @Option(
      names = "--ui-language",
      paramLabel = "CODE",
      description =
          "The language of headings and explanations in html, markdown, annotation and claimreview:"
              + " de or en (default: that of most of the articles).")
  private @Nullable String uiLanguage;

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description =
          "Columns of the text report, 60 or more (default: those of the terminal, or 100).")
  private @Nullable Integer width;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description =
          "When to colour the text report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on a"
              + " terminal unless NO_COLOR is set).")
  private ColourUse colour = ColourUse.AUTO;

  @Override
  public boolean takes(String name, String value) {
    switch (name) {
      case "--format" -> {
        format = QuickOptions.constant(Format.values(), value);
        return format != null;
      }
      case "--output" -> {
        return setOutput(value);
      }
      case "--ui-language" -> uiLanguage = value;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean setOutput(String value) {
    try {
      output = Path.of(value);
      return true;
    } catch (InvalidPathException e) {
      return false;
    }
  }

  void write(Report report, Console console, Writing writing) throws UserException {
    ReportWriter writer =
        format().writer(language(), columns(console.terminal()), coloured(console));
    Path file = target();
    try {
      if (file == null) {
        writing.write(writer, report, console.out());
      } else {
        WholeFile.write(file, out -> writing.write(writer, report, out));
      }
    } catch (IOException e) {
      throw file == null
          ? new UserException("standard output: cannot be written", e)
          : WriteFailure.of(file, e);
    }
    if (open && file != null) {
      if (output == null) {
        console.err().println("Written to " + file);
      }
      console.opener().open(file);
    }
  }

  /** A report to open needs a file, also where nobody named one. */
  private @Nullable Path target() throws UserException {
    if (output != null || !open) {
      return output;
    }
    try {
      return Files.createTempFile("synopse-", "." + format().ending());
    } catch (IOException e) {
      throw new UserException("no temporary file can be made; name one with --output", e);
    }
  }

  /** Checks what the options say before any work is done. */
  void check() throws UserException {
    if (width != null && width < TerminalReportWriter.NARROWEST) {
      throw new UserException("--width " + width + ": at least " + TerminalReportWriter.NARROWEST);
    }
    language();
  }

  /** Checks that no article is overwritten by its report, and no other file without being asked. */
  void checkInputs(List<String> inputs) throws UserException {
    Path file = output;
    if (file == null) {
      return;
    }
    for (String input : inputs) {
      if (isSame(file, input)) {
        throw new UserException("--output " + file + ": is one of the articles; name another file");
      }
    }
    if (!force && Files.isRegularFile(file)) {
      throw new UserException(file + ": there already; --force overwrites it");
    }
  }

  private static boolean isSame(Path file, String input) {
    try {
      Path other = Path.of(input);
      return Files.exists(file) && Files.exists(other) && Files.isSameFile(file, other);
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /** Checks that the format can hold statements without a comparison. */
  void checkFitsStatements() throws UserException {
    if (!format().fitsStatements()) {
      throw new UserException(
          "--format " + format() + ": needs a comparison; take one of " + statementFormats());
    }
  }

  private static String statementFormats() {
    List<String> names = new ArrayList<>();
    for (Format each : Format.values()) {
      if (each.fitsStatements()) {
        names.add(each.toString());
      }
    }
    return String.join(", ", names);
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    return open && output == null ? Format.HTML : Format.ofFile(output);
  }

  private @Nullable Language language() throws UserException {
    if (uiLanguage == null) {
      return null;
    }
    return Language.of(uiLanguage)
        .orElseThrow(() -> new UserException("--ui-language " + uiLanguage + ": take de or en"));
  }

  private int columns(Terminal terminal) {
    if (width != null) {
      return width;
    }
    return output == null ? terminal.columns() : Terminal.DEFAULT_COLUMNS;
  }

  private boolean coloured(Console console) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output == null && console.terminal().isTty() && console.terminal().wantsColour();
    };
  }
}
