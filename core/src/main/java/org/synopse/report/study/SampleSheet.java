package org.synopse.report.study;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synopse.report.CsvTable;
import org.synopse.study.sample.Judged;
import org.synopse.study.sample.SampleItem;

/** A sheet for checking by hand: written with an empty column, read back when that is filled. */
public final class SampleSheet {
  private static final List<String> COLUMNS =
      List.of(
          "item",
          "task",
          "found",
          "statement",
          "outlet",
          "words",
          "other",
          "engine_says",
          "verdict",
          "note");

  private SampleSheet() {}

  /** Writes a row for each item; {@code verdict} and {@code note} are for the coder. */
  public static void write(List<SampleItem> items, Writer out) throws IOException {
    try (CsvTable table = new CsvTable(out)) {
      table.row(COLUMNS.toArray());
      for (SampleItem item : items) {
        table.row(
            item.id(),
            item.task().label(),
            item.found() ? "yes" : "no",
            item.statement(),
            item.outlet(),
            item.words(),
            item.other(),
            item.says(),
            "",
            "");
      }
    }
  }

  /**
   * Reads what was filled in; rows without a verdict are left out.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is not such a sheet or a verdict cannot be understood
   */
  public static List<Judged> read(Path file) throws IOException {
    List<Judged> rows = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : reader) {
        String verdict = field(file, row, "verdict").strip();
        if (!verdict.isEmpty()) {
          rows.add(
              new Judged(
                  field(file, row, "item"),
                  SampleItem.Task.valueOf(field(file, row, "task").toUpperCase(Locale.ROOT)),
                  field(file, row, "found").equals("yes"),
                  verdict(file, row, verdict)));
        }
      }
    } catch (UncheckedIOException e) {
      throw new IOException(file + ": cannot be read", e);
    } catch (CsvParseException e) {
      throw new IllegalArgumentException(file + ": not a table with commas", e);
    }
    return rows;
  }

  private static String field(Path file, NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(() -> new IllegalArgumentException(file + ": no column " + column));
  }

  private static Judged.Verdict verdict(Path file, NamedCsvRecord row, String verdict) {
    try {
      return Judged.Verdict.valueOf(verdict.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          file
              + ", line "
              + row.getStartingLineNumber()
              + ": "
              + verdict
              + " is none of right, wrong and missed",
          e);
    }
  }
}
