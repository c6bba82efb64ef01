package org.synopse.report.study;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.report.CsvTable;

/** The open tables of a study. */
final class Tables implements Closeable {
  private final Map<StudyTable, Writer> writers = new EnumMap<>(StudyTable.class);
  private final Map<StudyTable, CsvTable> tables = new EnumMap<>(StudyTable.class);

  /** Opens every table in a folder and writes its head. */
  static Tables in(Path folder) throws IOException {
    Tables all = new Tables();
    try {
      for (StudyTable table : StudyTable.values()) {
        Writer out = Files.newBufferedWriter(folder.resolve(table.file()), StandardCharsets.UTF_8);
        all.writers.put(table, out);
        CsvTable csv = new CsvTable(out);
        all.tables.put(table, csv);
        csv.row(table.columns().toArray());
      }
      return all;
    } catch (IOException | RuntimeException e) {
      all.close();
      throw e;
    }
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException if it has another number of cells than the table has columns
   */
  void row(StudyTable table, @Nullable Object... cells) {
    CsvTable csv = tables.get(table);
    if (csv == null || cells.length != table.columns().size()) {
      throw new IllegalArgumentException(table.file() + " has no row of " + cells.length);
    }
    csv.row(cells);
  }

  @Override
  public void close() throws IOException {
    for (CsvTable table : tables.values()) {
      table.close();
    }
    for (Writer writer : writers.values()) {
      writer.close();
    }
  }
}
