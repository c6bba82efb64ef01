package org.synopse.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Tells where the user's defaults stand. */
final class SettingsFile {
  private SettingsFile() {}

  /** Where the user's file is looked for: {@code SYNOPSE_CONFIG}, or below the user's home. */
  static @Nullable Path ofProcess() {
    String given = System.getenv("SYNOPSE_CONFIG");
    if (given != null) {
      return given.isEmpty() ? null : Path.of(given);
    }
    String base = System.getenv("XDG_CONFIG_HOME");
    Path folder =
        base == null || base.isEmpty()
            ? Path.of(System.getProperty("user.home", "."), ".config")
            : Path.of(base);
    Path file = folder.resolve("synopse").resolve("config.properties");
    return Files.exists(file) ? file : null;
  }
}
