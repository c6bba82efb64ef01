package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real processes that are stopped, or that find no room for what they write. */
class StoppedProcessTest {
  private static final int LONGEST_SECONDS = 100;
  private static final Path CONTAINERS = Path.of("..", "fixtures", "pairs", "de-containers");

  @TempDir private Path folder = Path.of("");

  private static ProcessBuilder java(Class<?> main, String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(args));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().put("SYNOPSE_CONFIG", "");
    return process;
  }

  /** Ctrl-C is the signal INT; TERM is what a system sends at its end. */
  @ParameterizedTest
  @ValueSource(strings = {"INT", "TERM"})
  @DisabledOnOs(OS.WINDOWS)
  void leavesNoHalfReportWhenItIsStopped(String signal) throws IOException, InterruptedException {
    assumeFalse(signal.equals("INT") && ignoresInterrupts(), "started where Ctrl-C is ignored");
    Path report = Files.writeString(folder.resolve("report.html"), "the old report");
    Process process = java(HalfWriter.class, report.toString()).start();
    assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("half");
    assertThat(names()).hasSize(2);

    assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor())
        .isZero();

    assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(names()).containsExactly("report.html");
    assertThat(report).hasContent("the old report");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysThatStandardOutputIsFull() throws IOException, InterruptedException {
    Process process =
        java(Main.class, "compare", CONTAINERS.toString())
            .redirectOutput(Path.of("/dev/full").toFile())
            .start();
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isEqualTo(Main.WRONG_USE);
    assertThat(err).contains("standard output: cannot be written");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void saysThatTheFileCannotBeWritten() {
    CommandLineRun run =
        CommandLineRun.of("compare", CONTAINERS.toString(), "--output", "/dev/full");

    assertThat(run.code()).isEqualTo(Main.WRONG_USE);
    assertThat(run.err()).contains("/dev/full: cannot be written");
  }

  /** A shell lets what it starts in the background ignore Ctrl-C, and so does all below it. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseUnsignedLong(line.substring("SigIgn:".length()).strip(), 16) & 2) != 0;
      }
    }
    return false;
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
