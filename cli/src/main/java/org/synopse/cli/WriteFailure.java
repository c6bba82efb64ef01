package org.synopse.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Why a file could not be written, in words that tell what to do. */
final class WriteFailure {
  private WriteFailure() {}

  static UserException of(Path file, IOException cause) {
    return new UserException(file + ": cannot be written: " + reason(file, cause), cause);
  }

  private static String reason(Path file, IOException cause) {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      return "there is no folder " + folder;
    }
    if (cause instanceof AccessDeniedException) {
      return "it is not allowed";
    }
    String told =
        cause instanceof FileSystemException failure ? failure.getReason() : cause.getMessage();
    return told == null ? cause.getClass().getSimpleName() : told;
  }
}
