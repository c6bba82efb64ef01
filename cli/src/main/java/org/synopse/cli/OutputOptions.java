package org.synopse.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.report.Report;
import org.synopse.report.ReportWriter;
import org.synopse.report.json.JsonReportWriter;
import org.synopse.report.terminal.TerminalReportWriter;
import picocli.CommandLine.Option;

/** Where and how a report is written. */
final class OutputOptions {
  /** The formats of a report. */
  enum Format {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

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
      defaultValue = "text",
      description =
          "The format of the report: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write the report to a file instead of standard output.")
  private @Nullable Path output;

  @Option(names = "--force", description = "Overwrite the file of --output if it is there.")
  private boolean force;

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

  void write(Report report, Console console, Writing writing) throws UserException {
    ReportWriter writer = writer(console);
    Path file = output;
    try {
      if (file == null) {
        writing.write(writer, report, console.out());
      } else {
        AtomicFile.write(file, out -> writing.write(writer, report, out));
      }
    } catch (IOException e) {
      throw new UserException((file == null ? "standard output" : file) + ": cannot be written", e);
    }
  }

  /** Checks what the options say before any work is done. */
  void check() throws UserException {
    if (width != null && width < TerminalReportWriter.NARROWEST) {
      throw new UserException("--width " + width + ": at least " + TerminalReportWriter.NARROWEST);
    }
    if (output != null && !force && Files.exists(output)) {
      throw new UserException(output + ": there already; --force overwrites it");
    }
  }

  private ReportWriter writer(Console console) {
    return switch (format) {
      case TEXT -> new TerminalReportWriter(columns(console.terminal()), coloured(console));
      case JSON -> new JsonReportWriter();
    };
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
