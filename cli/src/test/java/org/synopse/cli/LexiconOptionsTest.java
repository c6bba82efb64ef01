package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconOptionsTest {
  @TempDir private Path folder;
  private String left = "";
  private String right = "";

  @BeforeEach
  void writeArticles() throws IOException {
    left = file("a.txt", "Der Rat hat am Montag lange gequonzt.\n");
    right = file("b.txt", "Der Rat hat am Montag lange geschmuselt.\n");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  @Test
  void tellsInTheReportThatWordsWereAdded() throws IOException {
    String words = file("words.txt", "quonzen | verb | gequonzt, geschmuselt | quonk\n");

    CommandLineRun run =
        CommandLineRun.of("compare", left, right, "--format", "json", "--lexicon", words);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 added entries");
  }

  @Test
  void knowsAWordOfTheFile() throws IOException {
    String words = file("words.txt", "quonzen | verb | gequonzt, geschmuselt | quonk\n");

    CommandLineRun without =
        CommandLineRun.of("evaluate", "--task", "coverage", "--language", "de", "--show", left);
    CommandLineRun with =
        CommandLineRun.of(
            "evaluate",
            "--task",
            "coverage",
            "--language",
            "de",
            "--show",
            "--lexicon",
            words,
            left);

    assertThat(without.out()).contains("in a concept: 0.667");
    assertThat(with.out()).contains("in a concept: 1.000");
  }

  @Test
  void saysWhichFileAndLineIsWrong() throws IOException {
    String words = file("words.txt", "quonzen | verb\n");

    CommandLineRun run = CommandLineRun.of("compare", left, right, "--lexicon", words);

    assertThat(run.code()).isEqualTo(Main.WRONG_USE);
    assertThat(run.err()).contains("--lexicon").contains("words.txt, line 1: an entry has");
  }

  @Test
  void saysThatAFileIsNotThere() {
    CommandLineRun run = CommandLineRun.of("compare", left, right, "--lexicon", "nowhere.xml");

    assertThat(run.code()).isEqualTo(Main.WRONG_USE);
    assertThat(run.err()).contains("--lexicon nowhere.xml: no such file");
  }
}
