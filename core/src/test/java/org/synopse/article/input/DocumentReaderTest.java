package org.synopse.article.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;

class DocumentReaderTest {
  private static final String SENTENCE = "Der Pegel ist am Montag um 20 Zentimeter gefallen.";

  private static List<Article> read(String name, byte[] bytes) throws ArticleReadException {
    return read(name, bytes, InputLimits.standard());
  }

  private static List<Article> read(String name, String text) throws ArticleReadException {
    return read(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Article> read(String name, byte[] bytes, InputLimits limits)
      throws ArticleReadException {
    List<Article> articles = new ArrayList<>();
    for (Document document : Unpacker.unpack(new Document(name, bytes), limits).documents()) {
      Origin origin = new Origin(document.name(), null, null);
      articles.add(new DocumentReader(limits).read("a", origin, null, document));
    }
    return articles;
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void readsJson() throws ArticleReadException {
    Article article =
        read(
                "a.json",
                "{\"title\": \"Pegel\", \"outlet\": \"Bote\", \"published\": \"2024-06-18\","
                    + " \"language\": \"de\", \"text\": \""
                    + SENTENCE
                    + "\"}")
            .get(0);

    assertThat(article.title()).isEqualTo("Pegel");
    assertThat(article.origin().outlet()).isEqualTo("Bote");
    assertThat(article.origin().published()).isEqualTo(LocalDate.of(2024, 6, 18));
  }

  @Test
  void readsNinjsOfBothVersions() throws ArticleReadException {
    String one = "{\"headline\": \"Pegel\", \"body_text\": \"" + SENTENCE + "\"}";
    String two =
        "{\"headlines\": [{\"value\": \"Pegel\"}], \"bodies\": [{\"contenttype\": \"text/plain\","
            + " \"value\": \""
            + SENTENCE
            + "\"}]}";
    List<Article> articles = read("a.json", "[" + one + ", " + two + "]");

    assertThat(articles).extracting(Article::title).containsExactly("Pegel", "Pegel");
  }

  @Test
  void readsNinjsThatHasItsTextAsHtmlAlone() throws ArticleReadException {
    String html = "\"<p>" + SENTENCE + "</p><p>Mehr: <b>" + SENTENCE + "</b></p>\"";
    String one = "{\"headline\": \"Pegel\", \"body_xhtml\": " + html + "}";
    String three =
        "{\"headlines\": [{\"value\": \"Pegel\"}], \"provider\": {\"name\": \"Bote\"},"
            + " \"versionCreated\": \"2024-06-18T10:00:00+02:00\", \"language\": \"de\","
            + " \"bodies\": [{\"contentType\": \"text/html\", \"value\": "
            + html
            + "}]}";
    List<Article> articles = read("a.json", "[" + one + ", " + three + "]");

    assertThat(articles).extracting(Article::title).containsExactly("Pegel", "Pegel");
    assertThat(articles).allMatch(article -> article.blocks().size() == 3);
    assertThat(articles.get(1).origin().outlet()).isEqualTo("Bote");
    assertThat(articles.get(1).origin().published()).isEqualTo(LocalDate.of(2024, 6, 18));
    assertThat(articles.get(1).source().text()).doesNotContain("<");
  }

  @Test
  void refusesJsonThatIsNestedDeep() {
    assertThatThrownBy(() -> read("a.json", "{\"a\":".repeat(10_000)))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageContaining("nested deeper");
  }

  @Test
  void readsEveryEntryOfAFeed() throws ArticleReadException {
    List<Article> articles =
        read(
            "f.xml",
            "<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Bote</title>"
                + "<entry><title>Eins</title><published>2024-06-18T10:00:00Z</published><content"
                + " type='html'>&lt;p&gt;"
                + SENTENCE
                + "&lt;/p&gt;</content></entry><entry><title>Zwei</title><summary>"
                + SENTENCE
                + "</summary></entry></feed>");

    assertThat(articles).extracting(Article::title).containsExactly("Eins", "Zwei");
    assertThat(articles.get(0).origin().outlet()).isEqualTo("Bote");
    assertThat(articles.get(0).origin().published()).isEqualTo(LocalDate.of(2024, 6, 18));
  }

  @Test
  void resolvesNoEntityOfAFeed() {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel>"
            + "<item><title>&x;</title><description>"
            + SENTENCE
            + "</description></item></channel></rss>";

    assertThatThrownBy(() -> read("f.xml", feed)).isInstanceOf(ArticleReadException.class);
  }

  @Test
  void readsMarkdownWithoutItsMarks() throws ArticleReadException {
    Article article =
        read(
                "a.md",
                "---\ntitle: Pegel\ndate: 2024-06-18\n---\n\nDer **Pegel** ist [am Montag](http://x)"
                    + " um\n20 Zentimeter gefallen.\n\n```\ncode\n```\n")
            .get(0);

    assertThat(article.source().text()).isEqualTo("Pegel\n\n" + SENTENCE);
    assertThat(article.origin().published()).isEqualTo(LocalDate.of(2024, 6, 18));
  }

  @Test
  void readsTextInAnyEncoding() throws ArticleReadException {
    String text = "Der Pegel fällt.";
    for (Charset charset : List.of(Charset.forName("windows-1252"), StandardCharsets.UTF_16)) {
      assertThat(read("a.txt", text.getBytes(charset)).get(0).source().text()).isEqualTo(text);
    }
  }

  @Test
  void readsAPdf() throws IOException, ArticleReadException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(SENTENCE);
        content.endText();
      }
      pdf.save(bytes);
    }

    assertThat(read("a.pdf", bytes.toByteArray()).get(0).source().text()).isEqualTo(SENTENCE);
  }

  @Test
  void readsTheGoodPagesOfAWarc() throws ArticleReadException {
    String page = "<html><body><h1>Pegel</h1><p>" + SENTENCE + "</p></body></html>";
    Article article = read("a.warc", warc(page)).get(0);

    assertThat(article.title()).isEqualTo("Pegel");
    assertThat(article.origin().file()).isEqualTo("https://bote.example/");
  }

  @Test
  void readsZipsInZipsAndWritesNothing() throws IOException, ArticleReadException {
    byte[] zip = zip("../../evil.txt", SENTENCE, "b/c.txt", SENTENCE, ".hidden", "x");

    assertThat(read("z.zip", zip))
        .extracting(article -> article.origin().file())
        .containsExactly("z.zip!../../evil.txt", "z.zip!b/c.txt");
  }

  @Test
  void stopsAtAZipBomb() throws IOException {
    byte[] zip = zip("a.txt", "0".repeat(2 << 20), "b.txt", SENTENCE);
    InputLimits limits = new InputLimits(4 << 20, 1 << 20, 10, 3);

    assertThatThrownBy(() -> read("z.zip", zip, limits))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageContaining("unpacks to more than 1 MiB");
  }

  @Test
  void leavesOutWhatIsTooMuch() throws IOException, ArticleReadException {
    byte[] zip = zip("a.txt", SENTENCE, "b.txt", SENTENCE, "c.txt", SENTENCE);
    InputLimits limits = new InputLimits(1 << 20, 1 << 20, 2, 3);
    Unpacker.Unpacked unpacked = Unpacker.unpack(new Document("z.zip", zip), limits);

    assertThat(unpacked.documents()).hasSize(2);
    assertThat(unpacked.problems()).singleElement().asString().contains("z.zip!c.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "l.json, not valid JSON",
    "f.xml, a feed that is not valid XML",
    "w.warc, a damaged WARC file",
    "z.zip, a damaged zip"
  })
  void tellsWhatIsLostBehindDamage(String name, String why)
      throws IOException, ArticleReadException {
    byte[] bytes =
        switch (name) {
          case "l.json" -> bytes("[{\"text\": \"" + SENTENCE + "\"}, {\"text\" ");
          case "f.xml" ->
              bytes(
                  "<rss><channel><item><title>Eins</title><description>"
                      + SENTENCE
                      + "</description></item><item><title>Zw");
          case "w.warc" -> bytes(warc("<p>" + SENTENCE) + "WARC/1.0\r\nWARC-Ty");
          default -> {
            byte[] zip = zip("a.txt", SENTENCE, "b.txt", SENTENCE.repeat(20));
            yield Arrays.copyOf(zip, 120);
          }
        };
    Unpacker.Unpacked unpacked = Unpacker.unpack(new Document(name, bytes), InputLimits.standard());

    assertThat(unpacked.documents()).hasSize(1);
    assertThat(unpacked.problems())
        .containsExactly(name + ": " + why + ", what stands behind is left out");
  }

  @Test
  void stopsAtAPackedWarcThatUnpacksToMore() throws IOException, ArticleReadException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(bytes(warc("<p>" + SENTENCE) + warc("0".repeat(2 << 20)) + warc("<p>Zwei")));
    }
    Unpacker.Unpacked unpacked =
        Unpacker.unpack(
            new Document("w.warc.gz", bytes.toByteArray()),
            new InputLimits(1 << 20, 1 << 20, 9, 3));

    assertThat(unpacked.documents()).hasSize(1);
    assertThat(unpacked.problems()).singleElement().asString().contains("more than 1 MiB");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String warc(String page) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID:"
        + " <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nWARC-Date:"
        + " 2024-06-18T10:00:00Z\r\nWARC-Target-URI: https://bote.example/\r\nContent-Type:"
        + " application/http;msgtype=response\r\nContent-Length: "
        + bytes(http).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }
}
