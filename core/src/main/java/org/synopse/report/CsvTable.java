package org.synopse.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells in which nothing is calculated, hidden or broken. */
public final class CsvTable implements Closeable {
  /** What makes a spreadsheet take a cell for a formula, the wide forms of East Asia included. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private final Writer out;
  private final CsvWriter csv;

  /** Starts a table; the writer is left open. */
  public CsvTable(Writer out) {
    this.out = out;
    this.csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
  }

  /** Writes a row; {@code null} is an empty cell, and only text is made safe. */
  public void row(@Nullable Object... values) {
    List<String> cells = new ArrayList<>();
    for (Object value : values) {
      cells.add(value instanceof Number number ? number.toString() : safe(value));
    }
    csv.writeRecord(cells);
  }

  private static String safe(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = VisibleText.inOneLine(value.toString());
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Ends the table; the writer below is flushed and left open. */
  @Override
  public void close() throws IOException {
    try {
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause() == null ? new IOException(e) : e.getCause();
    }
    out.flush();
  }
}
