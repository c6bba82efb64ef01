package org.synopse.report;

import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. Implementations are thread-safe. */
public interface ReportWriter {
  /**
   * Writes the whole report; the writer is flushed and left open.
   *
   * @throws IOException if the writer fails
   */
  void write(Report report, Writer out) throws IOException;

  /**
   * Writes what the articles say, without their comparison.
   *
   * @throws IOException if the writer fails
   */
  void writeStatements(Report report, Writer out) throws IOException;
}
