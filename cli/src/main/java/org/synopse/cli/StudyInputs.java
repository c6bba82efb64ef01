package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synopse.Study;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.input.Document;
import org.synopse.article.input.InputLimits;
import org.synopse.article.input.Unpacker;
import org.synopse.text.Language;

/** Reads the articles of a study one by one; whatever cannot be read is written down there. */
final class StudyInputs {
  private static final int MOST_DOCUMENTS = 100_000;
  private static final InputLimits LIMITS =
      new InputLimits(
          InputLimits.standard().bytesOfFile(),
          InputLimits.standard().bytesUnpacked(),
          MOST_DOCUMENTS,
          InputLimits.standard().nesting());

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)(?:19|20)\\d\\d-\\d\\d-\\d\\d(?!\\d)");

  private final Study study;
  private final StudyProgress progress;
  private final boolean outletByFolder;
  private final TimedReader reader = new TimedReader(LIMITS);

  StudyInputs(Study study, StudyProgress progress, boolean outletByFolder) {
    this.study = study;
    this.progress = progress;
    this.outletByFolder = outletByFolder;
  }

  /** Reads what the names stand for, in order. */
  void read(List<String> names) throws UserException, IOException {
    List<ArticleList.Entry> entries = new ArrayList<>();
    for (String name : names) {
      entries.addAll(entries(name));
    }
    for (int i = 0; i < entries.size(); i++) {
      progress.read(i, entries.size());
      read(entries.get(i));
    }
  }

  private static List<ArticleList.Entry> entries(String name) throws UserException {
    Path path = LocalFiles.path(name);
    if (!Files.exists(path)) {
      throw new UserException(name + ": no such file or folder");
    }
    if (!Files.isDirectory(path)) {
      return List.of(entry(path, String.valueOf(path.getFileName())));
    }
    if (ArticleList.isIn(path)) {
      return ArticleList.read(path);
    }
    return LocalFiles.below(path, Long.MAX_VALUE).stream()
        .map(file -> entry(file, nameBelow(path, file)))
        .toList();
  }

  private static ArticleList.Entry entry(Path file, String name) {
    return new ArticleList.Entry(file, name, null, null, null, Map.of());
  }

  /** The same on every system, so that tables of two machines can be joined. */
  private static String nameBelow(Path folder, Path file) {
    List<String> names = new ArrayList<>();
    folder.relativize(file).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private void read(ArticleList.Entry entry) throws IOException {
    String file = entry.name();
    String input;
    try {
      input = input(entry);
    } catch (IOException e) {
      study.unread(entry.file().toString(), file, "no such file");
      return;
    }
    // An archive is asked for its members each time; a file is known by itself.
    if (study.takeUp(input)) {
      return;
    }
    try {
      Unpacker.Unpacked unpacked = reader.unpack(document(entry.file(), file));
      boolean single = unpacked.documents().size() == 1;
      for (Document document : unpacked.documents()) {
        read(entry, document, single ? input : input + '|' + document.name());
      }
      for (String problem : unpacked.problems()) {
        note(input + '|' + problem, file, problem);
      }
    } catch (ArticleReadException e) {
      note(input, file, String.valueOf(e.getMessage()));
    }
  }

  /** A file that has changed, or of which the list says something else, is another input. */
  private static String input(ArticleList.Entry entry) throws IOException {
    return entry.file().toAbsolutePath().normalize()
        + "|"
        + Files.size(entry.file())
        + "|"
        + Files.getLastModifiedTime(entry.file()).toMillis()
        + "|"
        + entry.fields();
  }

  private static Document document(Path path, String shown) throws ArticleReadException {
    try (InputStream in = Files.newInputStream(path)) {
      return LocalFiles.read(in, shown, LIMITS);
    } catch (IOException e) {
      throw new ArticleReadException(shown, "cannot be read", e);
    }
  }

  private void read(ArticleList.Entry entry, Document document, String input) throws IOException {
    if (study.takeUp(input)) {
      return;
    }
    Language language = entry.language();
    Origin given = new Origin(document.name(), entry.outlet(), entry.published());
    try {
      Article article = reader.read(study.nextKey(), given, language, document);
      study.read(input, entry.fields(), completed(article, entry.file(), document.name()));
    } catch (ArticleReadException e) {
      study.unread(input, document.name(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | OutOfMemoryError e) {
      // Taking the article apart is not the reader's work and has no limit of its own here.
      study.unread(input, document.name(), "cannot be read: " + e);
    }
  }

  private void note(String input, String file, String message) throws IOException {
    if (!study.takeUp(input)) {
      study.unread(input, file, message);
    }
  }

  /** What neither the list nor the document says may stand in the names of file and folder. */
  private Article completed(Article article, Path file, String name) {
    Origin origin = article.origin();
    Path folder = file.toAbsolutePath().getParent();
    String outlet =
        outletByFolder && folder != null && folder.getFileName() != null
            ? folder.getFileName().toString()
            : null;
    return new Article(
        article.key(),
        origin.orElse(outlet, dayIn(name.substring(name.lastIndexOf('/') + 1)), origin.imprint()),
        article.language(),
        article.source(),
        article.blocks(),
        article.problems(),
        article.extraction());
  }

  private static @Nullable LocalDate dayIn(String name) {
    Matcher day = DAY.matcher(name);
    try {
      return day.find() ? LocalDate.parse(day.group()) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
