package org.synopse.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Opens a file in the program that the user has for it. */
@FunctionalInterface
public interface Opener {
  /**
   * Opens the file.
   *
   * @throws UserException if there is no program to ask
   */
  void open(Path file) throws UserException;

  /** Returns the opener of the desktop, or of {@code BROWSER} where that is set. */
  static Opener ofProcess() {
    return file -> {
      String name = file.toAbsolutePath().toString();
      try {
        new ProcessBuilder(command(System.getenv("BROWSER"), System.getProperty("os.name"), name))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
      } catch (IOException e) {
        throw new UserException(name + ": is written, but there is no program to open it", e);
      }
    };
  }

  /** Returns the command that opens the file. */
  static List<String> command(@Nullable String browser, String system, String file) {
    if (browser != null && !browser.isBlank()) {
      return List.of(browser, file);
    }
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("mac")) {
      return List.of("open", file);
    }
    return name.contains("windows")
        ? List.of("rundll32", "url.dll,FileProtocolHandler", file)
        : List.of("xdg-open", file);
  }
}
