package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is no article: one line that names file and reason, or a comparison all the same. */
class BadInputTest {
  private static final String GOOD =
      "Brücke gesperrt\n\nDie Brücke über die Elbe ist seit Montag gesperrt, sagte die Polizei.\n";

  @TempDir private Path folder = Path.of("");
  private String good = "";

  @BeforeEach
  void writeAGoodArticle() throws IOException {
    good = write("good.txt", GOOD);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private String write(String name, byte... bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes).toString();
  }

  private void assertRefused(String file, String reason) {
    CommandLineRun run = CommandLineRun.of("compare", good, file);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(file).contains(reason);
  }

  /** The message says what to write instead, in no word of Java. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --published=gestern        | is no day; write it as 2024-06-18
          --format=pdf               | is none of text, html, json
          --relations=nonsense       | is none of contradiction, attribution-difference
          --width=abc                | is no whole number
          --min-confidence=viel      | is no number; write it as 0.7
          --output=nowhere/r.html    | there is no folder
          """)
  void saysWhatToWriteInstead(String option, String said) {
    CommandLineRun run = CommandLineRun.of("compare", good, good, option);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(said).doesNotContain("java", "Exception", "case-insensitive");
  }

  @Test
  void namesTheCommandThatWasMeant() {
    CommandLineRun run = CommandLineRun.of("comapre", good, good);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean").contains("compare");
  }

  @Test
  void refusesAddressesThatAreNotFetched() {
    CommandLineRun run = CommandLineRun.of("compare", good, "ftp://example.org/a.txt");

    assertThat(run.err()).contains("ftp://example.org/a.txt: only addresses with http or https");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertRefused(write("empty.txt", ""), "the file is empty");
  }

  @Test
  void refusesABlankFile() throws IOException {
    assertRefused(write("blank.txt", " \n\t\r\n \u00A0\n"), "no words");
  }

  @Test
  void refusesABinaryFile() throws IOException {
    assertRefused(
        write("binary.txt", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 0, (byte) 0xFF), "binary");
  }

  @Test
  void readsAnotherEncodingAndSaysSo() throws IOException {
    String file = write("latin1.txt", "Brücke".getBytes(StandardCharsets.ISO_8859_1));
    CommandLineRun run = CommandLineRun.of("extract", file);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Brücke").contains("windows-1252");
  }

  @Test
  void refusesAMissingFile() {
    assertRefused(folder.resolve("missing.txt").toString(), "no such file");
  }

  @Test
  void readsAFolderBesideAFile() throws IOException {
    write("second.txt", "Die Brücke ist seit Montag offen.".getBytes(StandardCharsets.UTF_8));
    CommandLineRun run = CommandLineRun.of("compare", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Die Brücke");
  }

  @Test
  void keepsTheGoodBesideTheBad() throws IOException {
    write("second.txt", "Die Brücke ist seit Montag offen.".getBytes(StandardCharsets.UTF_8));
    write("zebra.bin", (byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G', (byte) 0);
    CommandLineRun run = CommandLineRun.of("compare", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Die Brücke").contains("zebra.bin: a binary file");
  }

  @Test
  void refusesAFolderWithoutArticles() throws IOException {
    Path empty = java.nio.file.Files.createDirectory(folder.resolve("empty"));
    CommandLineRun run = CommandLineRun.of("compare", empty.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains(empty.toString()).contains("gold.yaml");
  }

  @Test
  void overwritesNoFileUnasked() throws IOException {
    String there = write("report.txt", "kept".getBytes(StandardCharsets.UTF_8));
    String article = write("x.txt", "Die Brücke ist offen.".getBytes(StandardCharsets.UTF_8));

    assertThat(CommandLineRun.of("extract", article, "--output", there).err()).contains("--force");
    assertThat(Path.of(there)).hasContent("kept");
    assertThat(CommandLineRun.of("extract", article, "--output", there, "--force").code()).isZero();
    assertThat(Path.of(there)).content().contains("Die Brücke");
    assertThat(folder).isDirectoryNotContaining("glob:**/.*");
  }

  @Test
  void refusesGoldThatIsNoYaml() throws IOException {
    write("gold.yaml", "articles: [");
    CommandLineRun run = CommandLineRun.of("compare", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("gold.yaml").contains("YAML");
  }

  @Test
  void refusesGoldThatLeavesItsFolder() throws IOException {
    write("gold.yaml", "articles: [{file: ../a.txt}, {file: good.txt}]");
    CommandLineRun run = CommandLineRun.of("compare", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("outside the folder");
  }

  @Test
  void refusesOneArticleAlone() {
    CommandLineRun run = CommandLineRun.of("compare", good);

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("two articles");
  }

  @Test
  void refusesStandardInputTwice() {
    CommandLineRun run = CommandLineRun.withInput(GOOD, "compare", "-", "-");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void refusesALanguageThatItDoesNotRead() {
    CommandLineRun run = CommandLineRun.of("compare", good, good, "--language", "fr");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("only de and en");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aha\n",
        "Tor, Tor, Tor\n",
        "Er sagte: „Das ist falsch. Und ging.\n",
        "\"\"\"\"'' » « „ ”\nUnd dann “ noch ’ eins\n",
        "(((((((((( Der Minister sagte )))\n",
        "1.000.000.000.000.000.000.000.000 Euro und 99.99.9999 und 25. Brumaire\n",
        "عربي עברית 中文 🙂 é\u0301\u0327\n"
      })
  void comparesTextWithoutWholeSentences(String text) throws IOException {
    CommandLineRun run = CommandLineRun.of("compare", good, write("odd.txt", text));

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("told by one side only");
  }

  @Test
  void tellsThatALanguageIsUnknown() throws IOException {
    String french =
        write(
            "french.txt",
            "Le président a annoncé mardi la fermeture du pont sur la Seine. Les habitants de la"
                + " ville ont protesté devant la mairie contre cette décision.\n");
    CommandLineRun run = CommandLineRun.of("compare", good, french);

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Problems").contains("french.txt").contains("language");
  }

  @Test
  void letsNoEscapeCodeThrough() throws IOException {
    String evil =
        write(
            "evil.txt",
            "Die Brücke\u001B[31m über die Elbe\u009B1m ist seit Montag\u0007 gesperrt.\u202E\n");
    CommandLineRun text = CommandLineRun.of("compare", good, evil, "--color", "never");
    CommandLineRun json = CommandLineRun.of("compare", good, evil, "--format", "json");

    assertThat(text.code()).isZero();
    assertThat(text.out()).doesNotContainPattern("[\\u0000-\\u0009\\u000B-\\u001F\\u007F-\\u009F]");
    assertThat(text.out()).contains("␛[31m").contains("control characters");
    assertThat(json.out()).doesNotContain("\u001B");
  }

  @Test
  void showsNoEscapeCodeOfAFileName() throws IOException {
    String name = write("evil\u001B[31m.txt", "Die Brücke ist gesperrt.\n");
    CommandLineRun run = CommandLineRun.of("compare", good, name, "--color", "never");

    assertThat(run.out()).doesNotContain("\u001B");
  }

  @Test
  void comparesFiveMegabytesInTime() throws IOException {
    String sentence = "Der Minister sagte am Montag, die Brücke sei seit zwölf Tagen gesperrt. ";
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 5_000_000; i++) {
      text.append(i % 50 == 0 ? "\n\n" : "").append("Nummer ").append(i).append(". ");
      text.append(i % 7 == 0 ? sentence : "Im Dorf standen " + i + " Häuser leer. ");
    }
    String large = write("large.txt", text.toString());

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(4),
        () -> {
          CommandLineRun run = CommandLineRun.of("compare", good, large, "--format", "json");
          assertThat(run.err()).isEmpty();
          assertThat(run.code()).isZero();
          assertThat(run.out()).contains("longer than 1000000 characters").contains("Elbe");
        });
  }
}
