package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.synopse.Synopse;
import org.synopse.text.ResourceLines;

/**
 * Runs the usual commands once on texts that come with the program, so that a JVM that watches
 * learns which classes they need. The launcher starts it to make its cache; see {@code
 * libexec/cache.sh}. What the commands print is thrown away.
 */
public final class Rehearsal {
  private static final String TEXTS = "rehearsal/";

  private Rehearsal() {}

  /** Runs all commands; the exit code is that of the first that fails. */
  public static void main(String[] args) throws IOException {
    Main.prepare();
    Synopse.readAhead();
    Path folder = Files.createTempDirectory("synopse-rehearsal");
    int code;
    try {
      code = run(folder);
    } finally {
      delete(folder);
    }
    System.exit(code);
  }

  /**
   * Runs the commands of {@code rehearsal/commands.txt}.
   *
   * @param folder an empty folder for the texts and what is written
   * @return the exit code of the first that fails, else 0
   */
  static int run(Path folder) throws IOException {
    for (String text : ResourceLines.of(Rehearsal.class, TEXTS + "texts.txt")) {
      boolean ofFixtures = text.startsWith("/");
      String resource = ofFixtures ? text : TEXTS + text;
      try (InputStream in = Rehearsal.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + resource);
        }
        Files.copy(in, folder.resolve(ofFixtures ? text.substring(1).replace('/', '-') : text));
      }
    }
    for (String command : ResourceLines.of(Rehearsal.class, TEXTS + "commands.txt")) {
      int code = Main.run(words(command, folder), silent());
      if (code != Main.DONE) {
        return code;
      }
    }
    return Main.DONE;
  }

  private static String[] words(String command, Path folder) {
    List<String> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      boolean file = word.startsWith("./");
      words.add(file ? folder.resolve(word.substring(2)).toString() : word);
    }
    return words.toArray(String[]::new);
  }

  /** As a process has it, but that nothing is seen. */
  private static Console silent() {
    SettingsFile.ofProcess();
    return new Console(
        InputStream.nullInputStream(),
        new PrintWriter(
            new OutputStreamWriter(
                new FailureKeeper(OutputStream.nullOutputStream()), StandardCharsets.UTF_8)),
        new PrintWriter(Writer.nullWriter()),
        new Terminal(false, Terminal.DEFAULT_COLUMNS, false, false),
        Opener.ofProcess(),
        null);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      files.forEach(Rehearsal::deleteFile);
    }
    Files.delete(folder);
  }

  private static void deleteFile(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
