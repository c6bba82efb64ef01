package org.synopse.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that is either whole or as it was: written beside its place and moved there at the end. A
 * process that is stopped removes the part that it wrote.
 */
final class WholeFile {
  private WholeFile() {}

  /** What is written. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      // A pipe or device cannot be replaced, only written to.
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      return;
    }
    Path place = Files.isSymbolicLink(file) ? file.toRealPath() : file;
    Path beside =
        place.resolveSibling(
            "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Thread removal = new Thread(() -> beside.toFile().delete());
    Runtime.getRuntime().addShutdownHook(removal);
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      move(beside, place);
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
