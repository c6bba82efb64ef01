package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each limit of {@code docs/input.md}, met by one input beside two good articles: the report names
 * it, in the reader's language too, and what the good ones have in common is found all the same.
 */
class InputLimitsTest {
  private static final String FIRST = "Die Brücke über die Elbe ist seit Montag gesperrt.\n";
  private static final String SECOND = "Seit Montag ist die Brücke über die Elbe gesperrt.\n";
  private static final int MEBIBYTE = 1 << 20;

  @TempDir private Path folder = Path.of("");
  private String first = "";
  private String second = "";

  @BeforeEach
  void writeTwoGoodArticles() throws IOException {
    first = write("first.txt", FIRST);
    second = write("second.txt", SECOND);
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  /** Fills with blanks what a file is short of so many bytes. */
  private String pad(String name, String begin, long length) throws IOException {
    Path file = Path.of(write(name, begin));
    try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
      open.seek(begin.length());
      byte[] blanks = " ".repeat(MEBIBYTE).getBytes(StandardCharsets.US_ASCII);
      while (open.getFilePointer() < length) {
        open.write(blanks);
      }
    }
    return file.toString();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(bytes);
  }

  private static byte[] zipped(String name, byte[] bytes) throws IOException {
    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(zip)) {
      put(out, name, bytes);
    }
    return zip.toByteArray();
  }

  private void assertTold(String input, String english, String german) {
    CommandLineRun json = CommandLineRun.of("compare", first, second, input, "--format", "json");
    CommandLineRun markdown =
        CommandLineRun.of(
            "compare", first, second, input, "--format", "markdown", "--ui-language", "de");

    assertThat(json.code()).isZero();
    assertThat(json.err()).isEmpty();
    assertThat(json.out()).contains(english).contains("\"agreement\"");
    assertThat(markdown.out()).contains(german).contains("Übereinstimmung");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    assertTold(pad("x.pdf", "%PDF-", 65L << 20), "larger than 64 MiB", "größer als 64 MiB");
  }

  @Test
  void refusesATextThatIsTooLarge() throws IOException {
    assertTold(pad("x.txt", FIRST, 33L << 20), "larger than 32 MiB", "zu viel für einen Artikel");
  }

  @Test
  void refusesAPageThatIsTooLarge() throws IOException {
    assertTold(
        pad("x.html", "<html><p>" + FIRST, 17L << 20), "larger than 16 MiB", "viel für eine Seite");
  }

  @Test
  void refusesJsonThatIsTooLarge() throws IOException {
    String json = pad("x.json", "{\"text\": \"Der Pegel fiel.\"}", 17L << 20);

    assertTold(json, "larger than 16 MiB", "größer als 16 MiB");
  }

  @Test
  void stopsAtAZipBombAndKeepsWhatStandsBeforeIt() throws IOException {
    Path zip = folder.resolve("x.zip");
    byte[] zeros = new byte[60 * MEBIBYTE];
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "good.txt", "Ein Fährmann verkauft sein Boot.".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 5; i++) {
        put(out, ".hidden" + i, zeros);
      }
      put(out, "behind.txt", FIRST.getBytes(StandardCharsets.UTF_8));
    }

    assertTold(zip.toString(), "x.zip: unpacks to more than 256 MiB", "entpackt größer als 256");
    assertThat(CommandLineRun.of("compare", first, zip.toString()).out())
        .contains("Fährmann")
        .doesNotContain("behind.txt");
  }

  @Test
  void passesOverAnEntryThatIsTooLarge() throws IOException {
    Path zip = folder.resolve("x.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "large.txt", new byte[65 * MEBIBYTE]);
      put(out, "good.txt", "Ein Fährmann verkauft sein Boot.".getBytes(StandardCharsets.UTF_8));
    }

    assertTold(zip.toString(), "x.zip!large.txt: larger than 64 MiB", "large.txt: größer als 64");
    assertThat(CommandLineRun.of("compare", first, zip.toString()).out()).contains("Fährmann");
  }

  @Test
  void opensNoArchiveThatLiesTooDeep() throws IOException {
    byte[] zip = zipped("a.txt", FIRST.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < 3; i++) {
      zip = zipped("inner.zip", zip);
    }
    Path outer = Files.write(folder.resolve("x.zip"), zip);

    assertTold(outer.toString(), "archives nested deeper than 3", "tiefer als 3 verschachtelt");
  }

  @Test
  void readsAPageThatIsNestedTooDeepAndSaysSo() throws IOException {
    String page = "<html><body>" + "<div>".repeat(400) + "<p>Ein Fährmann verkauft sein Boot.</p>";

    assertTold(write("x.html", page), "nested deeper than 300 elements", "tiefer als 300 Elemente");
  }

  @Test
  void refusesJsonThatIsNestedTooDeep() throws IOException {
    String json = "{\"text\": \"Der Pegel fiel.\", \"x\": " + "[".repeat(200) + "]".repeat(200);

    assertTold(
        write("x.json", json + "}"),
        "JSON nested deeper than 100",
        "JSON, tiefer als 100 verschachtelt");
  }

  @Test
  void refusesAFeedThatIsNestedTooDeep() throws IOException {
    String feed = "<rss><channel>" + "<a>".repeat(200) + "</channel></rss>";

    assertTold(write("x.xml", feed), "not valid XML", "kein gültiges XML");
  }

  @Test
  void readsNoMoreArticlesOfAListThanTheLimit() throws IOException {
    String one = "{\"text\": \"Aha.\"}";

    assertTold(
        write("x.json", "[" + (one + ",").repeat(200) + one + "]"),
        "x.json#201: left out with all behind it, more than 200 articles",
        "ausgelassen mit allem dahinter, mehr als 200 Artikel");
  }

  @Test
  void readsNoMoreFilesOfAFolderThanTheLimit() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 100; i <= 300; i++) {
      Files.writeString(many.resolve(i + ".txt"), "Aha.", StandardCharsets.UTF_8);
    }

    assertTold(
        many.toString(),
        "300.txt: left out with all behind it, more than 200 files",
        "200 Dateien");
  }

  @Test
  void cutsASentenceThatIsTooLong() throws IOException {
    assertTold(
        write("x.txt", "Der Pegel fiel und " + "stieg und fiel wieder und ".repeat(100) + "stieg."),
        "a sentence longer than 2000 characters was cut",
        "mit mehr als 2000 Zeichen ist zerteilt");
  }

  @Test
  void leavesOutTheEndOfAnArticleThatIsTooLong() throws IOException {
    assertTold(
        write("x.txt", "Aha!\n".repeat(10) + "\n" + " ".repeat(MEBIBYTE) + "Oho!\n"),
        "longer than 1000000 characters",
        "länger als 1000000 Zeichen");
  }

  @Test
  void limitsStandardInputAsAFile() {
    InputStream endless =
        new InputStream() {
          private long left = 65L << 20;

          @Override
          public int read() {
            return left-- > 0 ? ' ' : -1;
          }

          @Override
          public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
              return -1;
            }
            int read = (int) Math.min(length, left);
            left -= read;
            return read;
          }
        };
    CommandLineRun run = CommandLineRun.withInput(endless, "compare", first, second, "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("standard input: larger than 64 MiB");
  }

  @Test
  void leavesNoFileBehind() throws IOException {
    Path zip =
        Files.write(
            folder.resolve("x.zip"), zipped("../evil.txt", FIRST.getBytes(StandardCharsets.UTF_8)));
    CommandLineRun run =
        CommandLineRun.of(
            "compare", first, zip.toString(), "--output", folder.resolve("r.html").toString());

    assertThat(run.code()).isZero();
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("first.txt", "second.txt", "x.zip", "r.html");
    }
    assertThat(folder.resolveSibling("evil.txt")).doesNotExist();
  }
}
