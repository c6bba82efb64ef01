package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.article.input.Document;
import org.synopse.article.input.InputLimits;
import org.synopse.article.input.Unpacker;
import org.synopse.fixtures.FixtureException;
import org.synopse.fixtures.PairFolder;

/** Reads the articles that a command line names. */
final class Inputs {
  private static final String STANDARD_INPUT = "-";
  private static final InputLimits LIMITS = InputLimits.standard();

  private final Console console;
  private final ArticleOptions options;
  private final TimedReader reader = new TimedReader(LIMITS);
  private final List<Article> articles = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int place;

  Inputs(Console console, ArticleOptions options) {
    this.console = console;
    this.options = options;
  }

  /**
   * Reads what the names stand for, in order; one folder with a {@code gold.yaml} stands for its
   * articles.
   *
   * <p>An article that cannot be read is a problem of the others, as long as enough are left.
   *
   * @param least how many articles the command needs
   */
  List<Article> read(List<String> names, int least) throws UserException {
    if (names.size() == 1 && isPairFolder(names.get(0))) {
      return readFolder(LocalFiles.path(names.get(0)));
    }
    if (names.stream().filter(STANDARD_INPUT::equals).count() > 1) {
      throw new UserException("standard input (-) can be only one of the articles");
    }
    for (String name : names) {
      readAll(name);
    }
    if (options.mostGiven() > place) {
      throw new UserException(
          "more of --outlet, --published or --language than there are articles");
    }
    if (articles.size() < least) {
      throw new UserException(
          problems.isEmpty() ? "compare needs two articles or more" : problems.get(0).message());
    }
    return withProblems();
  }

  /** What could not be read is told with the first article that could. */
  private List<Article> withProblems() {
    Article first = articles.get(0);
    List<Problem> all = new ArrayList<>(first.problems());
    all.addAll(problems);
    articles.set(
        0,
        new Article(
            first.key(),
            first.origin(),
            first.language(),
            first.source(),
            first.blocks(),
            all,
            first.extraction()));
    return List.copyOf(articles);
  }

  private static boolean isPairFolder(String name) throws UserException {
    return !name.equals(STANDARD_INPUT)
        && !WebAddress.isOne(name)
        && PairFolder.isPairFolder(LocalFiles.path(name));
  }

  private List<Article> readFolder(Path folder) throws UserException {
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

  private void readAll(String name) throws UserException {
    if (!WebAddress.isOne(name)
        && !name.equals(STANDARD_INPUT)
        && Files.isDirectory(LocalFiles.path(name))) {
      List<Path> files = files(LocalFiles.path(name));
      int most = LIMITS.documents();
      for (Path file : files.subList(0, Math.min(most, files.size()))) {
        readOne(file.toString(), file.toString());
      }
      if (files.size() > most) {
        problem(files.get(most) + ": left out with all behind it, more than " + most + " files");
      }
    } else {
      readOne(name, name);
    }
  }

  private void readOne(String name, String shown) throws UserException {
    try {
      Unpacker.Unpacked unpacked = reader.unpack(document(name));
      boolean single = unpacked.documents().size() == 1;
      for (Document document : unpacked.documents()) {
        read(document, single ? shown : document.name());
      }
      for (String problem : unpacked.problems()) {
        problem(problem);
      }
    } catch (ArticleReadException e) {
      problem(withPath(e, shortName(name), shown));
    }
  }

  private void read(Document document, String given) throws UserException {
    int at = place++;
    Origin origin = new Origin(document.name(), options.outlet(at), options.published(at));
    try {
      articles.add(reader.read(PairFolder.key(at), origin, options.language(at), document));
    } catch (ArticleReadException e) {
      problems.add(
          new Problem(
              PairFolder.key(at), Problem.Severity.ERROR, withPath(e, document.name(), given)));
    }
  }

  private void problem(String message) {
    problems.add(new Problem(PairFolder.key(place), Problem.Severity.ERROR, message));
    place++;
  }

  private Document document(String name) throws UserException, ArticleReadException {
    if (WebAddress.isOne(name)) {
      return new WebFetcher(options.isPrivateAllowed()).fetch(name);
    }
    boolean standardInput = name.equals(STANDARD_INPUT);
    String shown = standardInput ? "standard input" : shortName(name);
    try (InputStream in = standardInput ? console.in() : open(LocalFiles.path(name))) {
      return LocalFiles.read(in, shown, LIMITS);
    } catch (IOException e) {
      throw new ArticleReadException(shown, "cannot be read", e);
    }
  }

  private static List<Path> files(Path folder) throws UserException {
    List<Path> files = LocalFiles.below(folder, LIMITS.documents() + 1L);
    if (files.isEmpty()) {
      throw new UserException(
          folder + ": a directory without articles and without a " + PairFolder.GOLD_FILE);
    }
    return files;
  }

  private static String shortName(String name) throws UserException {
    return WebAddress.isOne(name) || name.equals(STANDARD_INPUT)
        ? name
        : String.valueOf(LocalFiles.path(name).getFileName());
  }

  /** The engine knows a file by its short name; an error is about the name the user gave. */
  private static String withPath(ArticleReadException e, String shown, String given) {
    String message = String.valueOf(e.getMessage());
    return given.equals(STANDARD_INPUT) || !message.startsWith(shown)
        ? message
        : given + message.substring(shown.length());
  }

  private static InputStream open(Path path) throws UserException, IOException {
    if (!Files.exists(path)) {
      throw new UserException(path + ": no such file");
    }
    return Files.newInputStream(path);
  }
}
