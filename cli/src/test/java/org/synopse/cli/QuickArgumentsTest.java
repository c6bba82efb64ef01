package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickArgumentsTest {
  private static final String PAIR = Path.of("..", "fixtures", "pairs", "de-containers").toString();
  private static final String LEFT = Path.of(PAIR, "a.txt").toString();
  private static final String RIGHT = Path.of(PAIR, "b.txt").toString();

  @TempDir private Path folder = Path.of("");

  private static Console console(StringWriter out, StringWriter err, @Nullable Path settings) {
    return new Console(
        new ByteArrayInputStream("Der Hafen ist zu.".getBytes(StandardCharsets.UTF_8)),
        new PrintWriter(out),
        new PrintWriter(err, true),
        new Terminal(false, 100, true, false),
        file -> {},
        settings);
  }

  private static String run(@Nullable Path settings, String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(args, console(out, err, settings));
    return code + "\n" + err + out;
  }

  private static boolean isPlain(String line) {
    Console console = console(new StringWriter(), new StringWriter(), null);
    return CompareCommand.ofPlainArguments(List.of(line.split(" ", -1)), console) != null;
  }

  private static String[] words(String line) {
    return ("compare " + line)
        .replace("PAIR", PAIR)
        .replace("A.txt", LEFT)
        .replace("B.txt", RIGHT)
        .split(" ", -1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAIR",
        "A.txt B.txt",
        "A.txt -",
        "A.txt",
        "A.txt no-such-file.txt",
        "A.txt B.txt --published 2024-06-18 --published=2024-06-19 --outlet Post",
        "--format JSON A.txt B.txt --language de",
        "PAIR --format=csv-statements",
        "PAIR --relations contradiction,ONLY",
        "PAIR --outlet Post",
        "A.txt B.txt --language fr",
        "A.txt B.txt --ui-language fr",
        "A.txt B.txt --outlet A --outlet B --outlet C",
      })
  void readsWhatPicocliReads(String line) throws IOException {
    // Where there are settings, picocli reads the options.
    Path none = Files.createFile(folder.resolve("config.properties"));

    assertThat(isPlain(line)).isTrue();
    assertThat(run(null, words(line))).isEqualTo(run(none, words(line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "PAIR --help",
        "PAIR --format",
        "PAIR --format pdf",
        "PAIR --format json --format csv",
        "PAIR --forma json",
        "PAIR --published yesterday",
        "PAIR --relations same",
        "PAIR --output --force",
        "PAIR --output=",
        "PAIR --lexicon words.txt",
        "PAIR --width 80",
        "@arguments",
        "-- PAIR",
        "",
      })
  void leavesAllElseToPicocli(String line) {
    assertThat(isPlain(line)).isFalse();
  }

  @Test
  void writesTheFileItIsTold() throws IOException {
    Path file = folder.resolve("report.html");

    assertThat(run(null, words("PAIR --output " + file))).isEqualTo("0\n");
    assertThat(Files.readString(file)).startsWith("<!DOCTYPE html>");
  }
}
