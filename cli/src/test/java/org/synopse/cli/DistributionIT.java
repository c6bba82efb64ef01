package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The distribution does its work wherever it is unpacked, with a cache and without one. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class DistributionIT {
  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final long MOST_BYTES = 80L * 1024 * 1024;
  private static final String OFF = "off";

  /** A path below a file: nobody can make a folder of it, not even root. */
  private static final String UNWRITABLE = "/dev/null/cache";

  @TempDir private static Path folder;
  private static Path home;

  @BeforeAll
  static void unpack() throws IOException {
    assumeTrue(
        Files.isExecutable(Path.of("/bin/sh")),
        "the launcher is a script of sh, and there is no /bin/sh here");
    home = folder.resolve("un packed").resolve("synopse");
    try (ZipFile zip = new ZipFile(archive(".zip").toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        unpack(zip, entries.nextElement());
      }
    }
    assertThat(home.resolve("bin/synopse").toFile().setExecutable(true)).isTrue();
  }

  private static void unpack(ZipFile zip, ZipEntry entry) throws IOException {
    String name = entry.getName();
    Path file = home.resolve(name.substring(name.indexOf('/') + 1)).normalize();
    assertThat(file).startsWithRaw(home);
    if (entry.isDirectory()) {
      Files.createDirectories(file);
    } else {
      Files.createDirectories(file.getParent());
      try (InputStream in = zip.getInputStream(entry)) {
        Files.copy(in, file);
      }
    }
  }

  private static Path archive(String ending) throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files
          .filter(
              file -> file.getFileName().toString().matches("synopse-[0-9].*\\Q" + ending + "\\E"))
          .findFirst()
          .orElseThrow();
    }
  }

  /** What a process printed and returned. */
  private record Run(int code, String out, String err) {}

  private static Run run(String cache, Path in, List<String> command) throws Exception {
    return run(cache, new ProcessBuilder(command).directory(in.toFile()));
  }

  private static Run run(String cache, ProcessBuilder process) throws Exception {
    process.environment().put("SYNOPSE_CACHE", cache);
    process.environment().put("SYNOPSE_CONFIG", "");
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    int code = process.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
    return new Run(code, Files.readString(out), Files.readString(err));
  }

  private static Run compare(String cache) throws Exception {
    Path pair = Path.of("../fixtures/pairs/de-containers").toAbsolutePath().normalize();
    return run(cache, folder, launcher("compare", pair.toString()));
  }

  private static List<Path> kept(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.toList();
    }
  }

  /** Returns what the maker of the cache left, once it is done. */
  private static List<Path> made(Path cache) throws Exception {
    List<Path> kept = kept(cache);
    while (kept.stream().anyMatch(path -> path.toString().endsWith(".lock"))) {
      Thread.sleep(200);
      kept = kept(cache);
    }
    return kept;
  }

  @Test
  void looksForAJavaWhereNoneIsNamed() throws Exception {
    ProcessBuilder process = new ProcessBuilder(launcher("--version")).directory(folder.toFile());
    process.environment().remove("JAVA_HOME");
    process.environment().put("PATH", "/usr/bin:/bin");

    Run run = run(OFF, process);

    if (run.code() == 0) {
      assertThat(run.out()).startsWith("synopse ");
    } else {
      assertThat(run.err()).startsWith("synopse: needs a JDK ");
    }
  }

  @Test
  void isNoLargerThanPromised() throws IOException {
    assertThat(Files.size(archive(".zip"))).isLessThan(MOST_BYTES);
    assertThat(Files.size(archive(".tar.gz"))).isLessThan(MOST_BYTES);
  }

  @Test
  void holdsWhatAUserNeeds() {
    for (String file :
        List.of(
            "bin/synopse",
            "bin/synopse.bat",
            "lib/synopse-cli.jar",
            "libexec/find-jdk.sh",
            "LICENSE",
            "NOTICE",
            "README.md",
            "docs/cli.md")) {
      assertThat(home.resolve(file)).isNotEmptyFile();
    }
  }

  @Test
  void shipsNoLibraryOfTests() throws IOException {
    try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
      assertThat(jars.map(jar -> jar.getFileName().toString()))
          .noneMatch(jar -> jar.matches("(junit|assertj|jmh|archunit|selenium|byte-buddy).*"));
    }
  }

  @Test
  void runsThroughALinkFromAnotherFolder() throws Exception {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = elsewhere.resolve("link");
    Files.createSymbolicLink(link, Path.of("../un packed/synopse/bin/synopse"));

    Run run = run(OFF, elsewhere, List.of("./link", "--version"));

    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("synopse ");
    assertThat(run.code()).isZero();
  }

  @Test
  void keepsTheExitCode() throws Exception {
    Run run = run(OFF, folder, launcher("compare", "missing"));

    assertThat(run.code()).isEqualTo(Main.WRONG_USE);
  }

  @Test
  void doesWithoutACache() throws Exception {
    Run off = compare(OFF);
    Run unwritable = compare(UNWRITABLE);

    assertThat(off.code()).isZero();
    assertThat(off.err()).isEmpty();
    assertThat(off.out()).contains("Container");
    assertThat(unwritable).isEqualTo(off);
  }

  @Test
  void keepsACacheThatChangesNoByteIsRenewedWithTheJarsAndMayBeDamaged() throws Exception {
    Path cache = folder.resolve("cache");
    Run first = compare(cache.toString());
    List<Path> made = made(cache);
    Run second = compare(cache.toString());

    assertThat(first.err()).isEmpty();
    assertThat(second).isEqualTo(first);
    assertThat(first).isEqualTo(compare(OFF));
    assertThat(made).hasSize(1);
    assertThat(kept(made.get(0)))
        .anySatisfy(file -> assertThat(file.getFileName().toString()).matches("aot|jsa"));

    Files.setLastModifiedTime(
        home.resolve("lib/synopse-cli.jar"), FileTime.from(Instant.parse("2026-01-02T03:04:05Z")));
    Run third = compare(cache.toString());

    assertThat(third).isEqualTo(first);
    List<Path> renewed = made(cache);
    assertThat(renewed).hasSize(1).doesNotContainAnyElementsOf(made);

    for (Path file : kept(renewed.get(0))) {
      Files.writeString(file, "no cache", StandardCharsets.UTF_8);
    }
    assertThat(compare(cache.toString())).isEqualTo(first);
  }

  @Test
  void killsAJvmThatHangsWhileItMakesTheCache() throws Exception {
    Path real = Path.of(System.getProperty("java.home"));
    Path hanging = folder.resolve("hanging");
    Files.createDirectories(hanging.resolve("bin"));
    Files.copy(real.resolve("release"), hanging.resolve("release"));
    Path java = hanging.resolve("bin/java");
    Files.writeString(
        java,
        "#!/bin/sh\n"
            + "case \"$*\" in *Rehearsal*) trap '' TERM INT HUP; while :; do sleep 1; done ;; esac\n"
            + "exec \""
            + real.resolve("bin/java")
            + "\" \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Path cache = folder.resolve("cache-of-hanging");
    Path pair = Path.of("../fixtures/pairs/de-containers").toAbsolutePath().normalize();
    ProcessBuilder process =
        new ProcessBuilder(launcher("compare", pair.toString())).directory(folder.toFile());
    process.environment().put("JAVA_HOME", hanging.toString());
    process.environment().put("SYNOPSE_CACHE_STEP_SECONDS", "1");

    Run run = run(cache.toString(), process);

    assertThat(run).isEqualTo(compare(OFF));
    List<Path> made = made(cache);
    assertThat(made).hasSize(1);
    assertThat(kept(made.get(0)).stream().map(file -> file.getFileName().toString()))
        .contains("failed");
  }

  private static List<String> launcher(String... args) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/synopse").toString()));
    command.addAll(List.of(args));
    return command;
  }
}
