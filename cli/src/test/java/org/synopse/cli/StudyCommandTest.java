package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyCommandTest {
  private static final String FLOOD =
      "Damm an der Sarn gebrochen\n\nBrenzau (dpa) - In Brenzau ist der Damm an der Sarn"
          + " gebrochen. Nach Angaben der Polizei starben vier Menschen. Landrätin Sabine Korte"
          + " sagte, die Lage sei ernst. In Brenzau waren 850 Helfer im Einsatz.\n";

  @TempDir Path folder;
  private Path articles;
  private Path output;

  @BeforeEach
  void listsFourFilesOfWhichOneIsMissingAndOneIsNoText() throws IOException {
    articles = Files.createDirectory(folder.resolve("articles"));
    output = folder.resolve("studied");
    write("a.txt", FLOOD);
    write("b.txt", FLOOD.replace("vier", "sechs").replace("gebrochen\n", "geborsten\n"));
    write("<script>.txt", FLOOD.replace("Damm", "Deich").replace("ernst", "<script>alert(1)"));
    Files.write(articles.resolve("c.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    write(
        "articles.csv",
        """
        file,outlet,published,language,event
        a.txt,Morgenblatt,2024-06-03,de,flood
        b.txt,Kanal 7,2024-06-05,de,flood
        <script>.txt,=cmd,2024-06-04,de,flood
        c.txt,Stadtanzeiger,2024-06-03,de,flood
        d.txt,Stadtanzeiger,2024-06-03,de,flood
        """);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(articles.resolve(name), text, StandardCharsets.UTF_8);
  }

  private CommandLineRun study(String... more) {
    List<String> args =
        new ArrayList<>(List.of("study", articles.toString(), "--output", output.toString()));
    args.addAll(List.of(more));
    return CommandLineRun.of(args.toArray(String[]::new));
  }

  private String read(String file) throws IOException {
    return Files.readString(output.resolve(file), StandardCharsets.UTF_8);
  }

  @Test
  void writesTablesAndAPageAndGoesOnPastWhatCannotBeRead() throws IOException {
    CommandLineRun run = study("--sample", "5");

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("3 articles of 3 outlets, 1 story told by several", "2 could");
    assertThat(read("unread.csv")).contains("c.txt", "d.txt", "no such file");
    assertThat(read("articles.csv").lines()).hasSize(4);
    assertThat(read("origins.csv")).contains("agency,dpa");
    assertThat(read("coverage.csv")).contains("carries", "'=cmd");
    assertThat(read("changes.csv")).contains("vier Menschen").contains("sechs Menschen");
    assertThat(read("study.json")).startsWith("{\"format\":\"synopse-study/1\"");
    assertThat(read("study.html")).contains("&lt;script").doesNotContain("<script");
    assertThat(read("sample.csv").lines()).hasSizeGreaterThan(5);
  }

  @Test
  void takesUpARunAndComesToTheSameTables() throws IOException {
    study();
    String claims = read("claims.csv");
    String page = read("study.html");
    long records = Files.size(output.resolve("work").resolve("articles.jsonl"));
    CommandLineRun again = study();

    assertThat(again.code()).isZero();
    assertThat(Files.size(output.resolve("work").resolve("articles.jsonl"))).isEqualTo(records);
    assertThat(read("claims.csv")).isEqualTo(claims);
    assertThat(read("study.html")).isEqualTo(page);
  }

  @Test
  void comesToTheSameTablesWhenItWasStoppedInTheMiddleOfALine() throws IOException {
    study("--sample", "5");
    List<String> tables = List.of("articles.csv", "claims.csv", "relations.csv", "sample.csv");
    List<String> whole = new ArrayList<>();
    for (String table : tables) {
      whole.add(read(table));
    }
    Path work = output.resolve("work");
    byte[] records = Files.readAllBytes(work.resolve("articles.jsonl"));
    Files.write(work.resolve("articles.jsonl"), Arrays.copyOf(records, records.length / 2));
    Files.write(work.resolve("stories.jsonl"), new byte[0]);
    for (String table : tables) {
      Files.delete(output.resolve(table));
    }

    assertThat(study("--sample", "5").code()).isZero();
    for (int i = 0; i < tables.size(); i++) {
      assertThat(read(tables.get(i))).as(tables.get(i)).isEqualTo(whole.get(i));
    }
  }

  @Test
  void namesFilesByTheirPathBelowTheFolder() throws IOException {
    Files.delete(articles.resolve("articles.csv"));
    Path day = Files.createDirectories(articles.resolve("Kanal 7").resolve("woche"));
    Files.move(articles.resolve("b.txt"), day.resolve("b.txt"));

    assertThat(study().code()).isZero();
    assertThat(read("articles.csv")).contains(",Kanal 7/woche/b.txt,").contains(",a.txt,");
  }

  @Test
  void writesThePageInTheLanguageOfMostArticlesOrTheOneAskedFor() throws IOException {
    study();
    assertThat(read("study.html")).contains("lang=\"de\"", "Wer wen zitiert");
    study("--ui-language", "en");
    assertThat(read("study.html")).contains("<html lang=\"en\">", "Who quotes whom");
    assertThat(study("--ui-language", "fr").err()).contains("take de or en");
  }

  @Test
  void refusesToGiveAStoryNoTime() {
    assertThat(study("--longest-story", "0").code()).isEqualTo(Main.WRONG_USE);
  }

  @Test
  void groupsByTheColumnThatSaysSo() throws IOException {
    CommandLineRun run = study("--story-of", "file");

    assertThat(run.out()).contains("0 stories told by several articles, 3 by one");
  }

  @Test
  void doesNotWriteIntoAFolderOfOtherThings() throws IOException {
    Files.createDirectory(output);
    Files.writeString(output.resolve("mine.txt"), "mine", StandardCharsets.UTF_8);

    assertThat(study().code()).isEqualTo(Main.WRONG_USE);
    assertThat(study("--force").code()).isZero();
  }

  @Test
  void readsFilledSheetsBack() throws IOException {
    study("--sample", "4");
    String sheet = read("sample.csv");
    assertThat(sheet.lines().filter(line -> line.contains(",no,"))).isNotEmpty();
    String filled = sheet.replace(",,\r\n", ",right,\r\n");
    Path one = Files.writeString(folder.resolve("one.csv"), filled, StandardCharsets.UTF_8);
    CommandLineRun run = CommandLineRun.of("sheet", one.toString(), one.toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("items judged", "precision", "only one verdict was ever given");
  }

  @Test
  void tellsWhatChangedBetweenTwoCaptures() {
    CommandLineRun run =
        CommandLineRun.of(
            "versions", articles.resolve("a.txt").toString(), articles.resolve("b.txt").toString());

    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("2 changed.").contains("vier → sechs");
  }
}
