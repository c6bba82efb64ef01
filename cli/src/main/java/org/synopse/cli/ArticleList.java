package org.synopse.cli;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;

/** The list of the articles of a folder, {@code articles.csv}. */
final class ArticleList {
  static final String FILE = "articles.csv";

  private ArticleList() {}

  /**
   * One line of the list.
   *
   * @param file the file, which may not be there
   * @param name how the file is called in the tables: its path as listed
   * @param outlet who published it, or {@code null}
   * @param published the day, or {@code null}
   * @param language the language, or {@code null}
   * @param fields every column that is not empty, by name
   */
  record Entry(
      Path file,
      String name,
      @Nullable String outlet,
      @Nullable LocalDate published,
      @Nullable Language language,
      Map<String, String> fields) {}

  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  static List<Entry> read(Path folder) throws UserException {
    Path list = folder.resolve(FILE);
    List<Entry> entries = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> reader =
        CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(list)) {
      for (NamedCsvRecord row : reader) {
        entries.add(entry(list, folder, row));
      }
    } catch (IOException | RuntimeException e) {
      throw new UserException(list + ": not a table with commas: " + e.getMessage(), e);
    }
    return entries;
  }

  private static Entry entry(Path list, Path folder, NamedCsvRecord row) throws UserException {
    Map<String, String> fields = new LinkedHashMap<>();
    row.getFieldsAsMap()
        .forEach(
            (column, value) -> {
              if (!value.isBlank()) {
                fields.put(column, value.strip());
              }
            });
    String line = list + ", line " + row.getStartingLineNumber() + ": ";
    String file = fields.get("file");
    if (file == null) {
      throw new UserException(line + "no file");
    }
    String code = fields.get("language");
    try {
      return new Entry(
          folder.resolve(file),
          file,
          fields.get("outlet"),
          day(line, fields.get("published")),
          code == null ? null : ArticleOptions.languageOf(code),
          fields);
    } catch (InvalidPathException e) {
      throw new UserException(line + file + " is not the name of a file", e);
    }
  }

  private static @Nullable LocalDate day(String line, @Nullable String day) throws UserException {
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new UserException(line + day + " is not a day such as 2024-06-18", e);
    }
  }
}
