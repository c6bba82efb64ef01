package org.synopse.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Packages of npm that tests hold formats against; not to be had without npm or its registry. */
public final class NodePackages {
  private static final long LONGEST_SECONDS = 120;

  private NodePackages() {}

  /**
   * Installs packages below a folder, without running any of their scripts.
   *
   * @param packages each with its version: {@code schema-dts@2.1.0}
   * @return whether they are there
   */
  public static boolean install(Path folder, String... packages)
      throws IOException, InterruptedException {
    Files.createDirectories(folder);
    List<String> command =
        new ArrayList<>(
            List.of(
                "npm",
                "install",
                "--prefix",
                folder.toString(),
                "--ignore-scripts",
                "--no-audit",
                "--no-fund",
                "--legacy-peer-deps"));
    command.addAll(List.of(packages));
    return run(command, folder.resolve("npm.log"));
  }

  /** Runs a command; what it prints is in the file. Returns whether it ran and ended well. */
  public static boolean run(List<String> command, Path output)
      throws IOException, InterruptedException {
    try {
      File log = output.toFile();
      Process process =
          new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
