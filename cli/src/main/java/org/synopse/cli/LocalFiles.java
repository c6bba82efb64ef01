package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.synopse.article.ArticleReadException;
import org.synopse.article.input.Document;
import org.synopse.article.input.InputLimits;

/** Files and folders that a command line names, and what may be read of them. */
final class LocalFiles {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://");

  private LocalFiles() {}

  /** Returns the path of that name. */
  static Path path(String name) throws UserException {
    if (SCHEME.matcher(name).lookingAt()) {
      throw new UserException(name + ": only addresses with http or https are fetched");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserException(name + ": not the name of a file", e);
    }
  }

  /**
   * Reads a document that is no larger than allowed.
   *
   * @param shown the name that messages give it
   */
  static Document read(InputStream in, String shown, InputLimits limits)
      throws ArticleReadException, IOException {
    byte[] bytes = in.readNBytes(limits.bytesOfFile() + 1);
    if (bytes.length > limits.bytesOfFile()) {
      throw new ArticleReadException(shown, "larger than " + (limits.bytesOfFile() >> 20) + " MiB");
    }
    return new Document(shown, bytes);
  }

  /**
   * Returns the regular files below a folder in the order of their names, without hidden ones.
   *
   * @param most how many at most
   */
  static List<Path> below(Path folder, long most) throws UserException {
    try (Stream<Path> below = Files.walk(folder)) {
      return below
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .limit(most)
          .toList();
    } catch (IOException e) {
      throw new UserException(folder + ": cannot be read", e);
    }
  }

  private static boolean isHidden(Path inside) {
    for (Path part : inside) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }
}
