package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.fixtures.FixtureException;
import org.synopse.fixtures.PairFolder;

/** Reads the articles that a command line names. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";

  private final Console console;
  private final ArticleOptions options;
  private final ArticleReader reader = ArticleReader.plainText();

  Inputs(Console console, ArticleOptions options) {
    this.console = console;
    this.options = options;
  }

  /**
   * Reads the named files in order; one folder with a {@code gold.yaml} stands for its articles.
   */
  List<Article> read(List<String> names) throws UserException {
    if (names.size() == 1 && !names.get(0).equals(STANDARD_INPUT)) {
      Path only = path(names.get(0));
      if (Files.isDirectory(only)) {
        return readFolder(only);
      }
    }
    if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new UserException("standard input (-) can be only one of the articles");
    }
    if (options.mostGiven() > names.size()) {
      throw new UserException(
          "more of --outlet, --published or --language than there are articles");
    }
    List<Article> articles = new ArrayList<>();
    for (String name : names) {
      articles.add(readOne(name, articles.size()));
    }
    return articles;
  }

  private List<Article> readFolder(Path folder) throws UserException {
    if (!PairFolder.isPairFolder(folder)) {
      throw new UserException(folder + ": a directory without a " + PairFolder.GOLD_FILE);
    }
    if (options.isGiven()) {
      throw new UserException(
          folder + ": outlets, dates and languages of a folder stand in its gold.yaml");
    }
    try {
      return PairFolder.readArticles(folder);
    } catch (FixtureException | ArticleReadException e) {
      throw new UserException(String.valueOf(e.getMessage()), e);
    }
  }

  private Article readOne(String name, int place) throws UserException {
    boolean standardInput = name.equals(STANDARD_INPUT);
    Path path = standardInput ? Path.of("") : path(name);
    String shown = standardInput ? "standard input" : String.valueOf(path.getFileName());
    Origin origin = new Origin(shown, options.outlet(place), options.published(place));
    try (InputStream in = standardInput ? console.in() : open(path)) {
      return reader.read(PairFolder.key(place), origin, options.language(place), in);
    } catch (ArticleReadException e) {
      throw new UserException(withPath(e, shown, name), e);
    } catch (IOException e) {
      throw new UserException(name + ": cannot be read", e);
    }
  }

  /** The engine knows a file by its short name; an error is about the name the user gave. */
  private static String withPath(ArticleReadException e, String shown, String given) {
    String message = String.valueOf(e.getMessage());
    return given.equals("-") || !message.startsWith(shown)
        ? message
        : given + message.substring(shown.length());
  }

  private static Path path(String name) throws UserException {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserException(name + ": not the name of a file", e);
    }
  }

  private static InputStream open(Path path) throws UserException, IOException {
    if (Files.isDirectory(path)) {
      throw new UserException(
          path + ": a directory; give one folder with a " + PairFolder.GOLD_FILE + ", or files");
    }
    if (!Files.exists(path)) {
      throw new UserException(path + ": no such file");
    }
    return Files.newInputStream(path);
  }
}
