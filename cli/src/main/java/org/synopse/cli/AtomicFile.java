package org.synopse.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes a file whole or not at all.
 *
 * <p>The text goes to a file beside it, which takes its name when all is written. A full disk or a
 * stopped process leaves what was there before; the file beside it is removed.
 */
final class AtomicFile {
  /** Writes text. */
  @FunctionalInterface
  interface Writing {
    void write(Writer out) throws IOException;
  }

  private AtomicFile() {}

  static void write(Path file, Writing writing) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A device or pipe cannot be replaced.
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        writing.write(out);
      }
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, "." + file.getFileName(), ".part");
    Thread removal = new Thread(() -> beside.toFile().delete());
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        writing.write(out);
      }
      move(beside, file);
    } finally {
      Files.deleteIfExists(beside);
      Runtime.getRuntime().removeShutdownHook(removal);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
