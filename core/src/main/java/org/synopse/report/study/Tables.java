package org.synopse.report.study;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.report.CsvTable;
import org.synopse.report.EngineInfo;
import org.synopse.report.JsonOutput;
import tools.jackson.core.JsonGenerator;

/**
 * The open tables of a study: a CSV file each, and all of them in one JSON document, which has a
 * list for each table and an object for each row.
 */
final class Tables implements Closeable {
  private static final String FORMAT = "synopse-study/1";
  private static final String JSON_FILE = "study.json";

  private final Path folder;
  private final EngineInfo engine;
  private final Map<StudyTable, Open> open = new EnumMap<>(StudyTable.class);

  private Tables(Path folder, EngineInfo engine) {
    this.folder = folder;
    this.engine = engine;
  }

  /** A table while it is written. Its JSON is kept beside it until all tables are whole. */
  private static final class Open {
    private final Writer csvOut;
    private final CsvTable csv;
    private final Writer json;
    private boolean empty = true;

    Open(Writer csvOut, Writer json) {
      this.csvOut = csvOut;
      this.csv = new CsvTable(csvOut);
      this.json = json;
    }

    void close() throws IOException {
      csv.close();
      csvOut.close();
      json.close();
    }
  }

  /** Opens every table in a folder and writes its head. */
  static Tables in(Path folder, EngineInfo engine) throws IOException {
    Tables all = new Tables(folder, engine);
    try {
      for (StudyTable table : StudyTable.values()) {
        Open opened =
            new Open(
                Files.newBufferedWriter(folder.resolve(table.file()), StandardCharsets.UTF_8),
                Files.newBufferedWriter(all.part(table), StandardCharsets.UTF_8));
        all.open.put(table, opened);
        opened.csv.row(table.columns().toArray());
      }
      return all;
    } catch (IOException | RuntimeException e) {
      all.closeAll();
      throw e;
    }
  }

  private Path part(StudyTable table) {
    return folder.resolve("." + table.file() + ".json");
  }

  /**
   * Writes a row.
   *
   * @throws IllegalArgumentException if it has another number of cells than the table has columns
   */
  void row(StudyTable table, @Nullable Object... cells) {
    Open opened = open.get(table);
    if (opened == null || cells.length != table.columns().size()) {
      throw new IllegalArgumentException(table.file() + " has no row of " + cells.length);
    }
    opened.csv.row(cells);
    try {
      opened.json.write(opened.empty ? "" : ",");
      opened.empty = false;
      JsonOutput.dense(opened.json, json -> object(json, table.columns(), cells));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void object(JsonGenerator json, List<String> columns, @Nullable Object... cells) {
    json.writeStartObject();
    for (int i = 0; i < cells.length; i++) {
      json.writeName(columns.get(i));
      Object cell = cells[i];
      if (cell == null) {
        json.writeNull();
      } else if (cell instanceof Integer number) {
        json.writeNumber(number);
      } else if (cell instanceof Long number) {
        json.writeNumber(number);
      } else if (cell instanceof Double number) {
        json.writeNumber(number);
      } else if (cell instanceof Boolean truth) {
        json.writeBoolean(truth);
      } else {
        json.writeString(cell.toString());
      }
    }
    json.writeEndObject();
  }

  @Override
  public void close() throws IOException {
    closeAll();
    try (Writer out = Files.newBufferedWriter(folder.resolve(JSON_FILE), StandardCharsets.UTF_8)) {
      out.write("{\"format\":\"" + FORMAT + "\",\n\"engine\":");
      JsonOutput.dense(out, engine::write);
      for (StudyTable table : StudyTable.values()) {
        out.write(",\"" + table.name().toLowerCase(Locale.ROOT) + "\":[\n");
        try (Reader part = Files.newBufferedReader(part(table), StandardCharsets.UTF_8)) {
          part.transferTo(out);
        }
        out.write("]\n");
      }
      out.write("}\n");
    }
    for (StudyTable table : StudyTable.values()) {
      Files.delete(part(table));
    }
  }

  private void closeAll() throws IOException {
    for (Open opened : open.values()) {
      opened.close();
    }
  }
}
