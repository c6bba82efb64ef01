package org.synopse.article.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.synopse.Comparison;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.report.ProblemText;
import org.synopse.report.ReportWriter;
import org.synopse.report.UiTexts;
import org.synopse.report.json.JsonReportWriter;
import org.synopse.report.terminal.TerminalReportWriter;
import org.synopse.testing.ProcessorTime;
import org.synopse.text.Language;

/**
 * Damaged inputs: each is read and compared beside two good articles, or refused in plain words, in
 * a bounded time (the engine has its own bound, and must not reach it); what the two good ones have
 * in common is found all the same.
 *
 * <p>{@code -Ddamaged.inputs=100000} is the long form. The seed is fixed: a run can be repeated.
 */
class DamagedInputsTest {
  private static final int COUNT = Integer.getInteger("damaged.inputs", 1000);
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final long SEED = 20241118;

  private static final String PAGE =
      "<!DOCTYPE html><html lang='de'><head><title>Pegel fällt</title><script"
          + " type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Pegel"
          + " fällt\"}</script></head><body><nav><a href='/'>Start</a></nav><article><h1>Pegel"
          + " fällt</h1><p>Der Pegel ist am Montag um 20 Zentimeter gefallen.</p><p>Die Fähre fährt"
          + " wieder, sagte eine Sprecherin.</p><ul><li>Eins</li></ul></article></body></html>";
  private static final String JSON =
      "{\"title\": \"Pegel\", \"text\": \"Der Pegel ist am Montag gefallen.\", \"x\": [1, {}]}";
  private static final String FEED =
      "<?xml version='1.0'?><rss><channel><title>Bote</title><item><title>Pegel</title>"
          + "<description>Der Pegel ist gefallen.</description></item></channel></rss>";
  private static final String MARKDOWN = "# Pegel\n\nDer *Pegel* ist [am Montag](x) gefallen.\n";
  private static final String TEXT =
      "Pegel fällt\n\nDer Pegel ist gefallen. انخفض منسوب المياه. The level fell.\n";
  private static final String WARC =
      "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID:"
          + " <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nWARC-Date: 2024-06-18T10:00:00Z\r\n"
          + "WARC-Target-URI: https://bote.example/\r\nContent-Type: application/http\r\n"
          + "Content-Length: 60\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Der Pegel"
          + " fiel.";
  private static final String PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count"
          + " 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1"
          + " 0 R>>\n%%EOF";

  private static final String GOOD = "Der Wasserstand der Elbe ist am Montag gesunken.\n";
  private static final Synopse ENGINE = Synopse.create(SynopseOptions.defaults());

  private final DocumentReader reader = new DocumentReader(InputLimits.standard());

  private static List<Document> sound() throws IOException {
    List<Document> sound = new ArrayList<>();
    sound.add(document("a.html", PAGE));
    sound.add(document("a.json", JSON));
    sound.add(document("l.json", "[" + JSON + "," + JSON + "]"));
    sound.add(document("f.xml", FEED));
    sound.add(document("a.md", MARKDOWN));
    sound.add(document("a.txt", TEXT));
    sound.add(document("a.warc", WARC));
    sound.add(document("a.pdf", PDF));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Document each : List.copyOf(sound)) {
        zip.putNextEntry(new ZipEntry(each.name()));
        zip.write(each.bytes());
      }
    }
    sound.add(new Document("z.zip", bytes.toByteArray()));
    return sound;
  }

  private static Document document(String name, String text) {
    return new Document(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void comparesOrRefusesEachInPlainWords() throws IOException {
    List<Document> sound = sound();
    Random random = new Random(SEED);
    TreeMap<String, Integer> figures = new TreeMap<>();
    Duration slowest = Duration.ZERO;
    for (int i = 0; i < COUNT; i++) {
      Document good = sound.get(i % sound.size());
      Document bad = new Document(good.name(), damaged(good.bytes(), random));
      Duration took = ProcessorTime.of(() -> figures.merge(outcome(bad), 1, Integer::sum));
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
    }
    report(COUNT + " damaged inputs: " + figures + ", slowest " + slowest.toMillis() + " ms");

    assertThat(slowest).isLessThan(LONGEST);
  }

  @Test
  void comparesOrRefusesWhatIsHuge() {
    List<Document> huge =
        List.of(
            document("line.txt", "Wort ".repeat(2_000_000)),
            document("sentences.html", "<p>" + "Der Pegel fiel. ".repeat(100_000)),
            document("deep.html", "<div><span>".repeat(200_000) + "Der Pegel fiel."),
            document("frames.txt", "Er sagte, dass ".repeat(20_000)),
            document("word.txt", "x".repeat(2_000_000)),
            document("turned.txt", "الجسر مغلق منذ يوم الاثنين. ".repeat(20_000)),
            document("links.html", "<ul>" + "<li><a href=x>Pegel</a>".repeat(100_000)),
            document("deep.json", "[".repeat(1_000_000)),
            document("deep.xml", "<rss>" + "<a>".repeat(1_000_000)),
            document("marks.md", "*".repeat(50_000) + "[".repeat(50_000) + "Pegel"));
    for (Document each : huge) {
      Duration took = ProcessorTime.of(() -> report(each.name() + ": " + outcome(each)));
      report(each.name() + " in " + took.toMillis() + " ms");

      assertThat(took).as(each.name()).isLessThan(LONGEST);
    }
  }

  /** Anything but an article or a refusal in one line fails the test by its exception. */
  private String outcome(Document document) {
    List<Article> articles = articles(document);
    List<Article> all = new ArrayList<>(List.of(good("a"), good("b")));
    all.addAll(articles);
    Comparison comparison = ENGINE.compare(all);

    assertThat(comparison.findings())
        .as(document.name())
        .anyMatch(f -> f.pair().left().text().equals(f.pair().right().text()));
    assertThat(comparison.problems())
        .as(document.name())
        .noneMatch(problem -> problem.message().contains("internal error"))
        .noneMatch(problem -> problem.message().contains("took longer"))
        .noneMatch(problem -> isEnglish(problem.message()));
    assertWritten(comparison);
    return articles.isEmpty() ? "refused" : "compared";
  }

  private static boolean isEnglish(String message) {
    return ProblemText.of(message, UiTexts.of(Language.GERMAN)).equals(message);
  }

  private Article good(String key) {
    try {
      return reader.read(key, new Origin(key, null, null), null, document(key, GOOD));
    } catch (ArticleReadException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertWritten(Comparison comparison) {
    for (ReportWriter writer :
        List.of(new TerminalReportWriter(80, false), new JsonReportWriter())) {
      StringWriter out = new StringWriter();
      assertThatCode(() -> writer.write(comparison.report(), out)).doesNotThrowAnyException();
      assertThat(out.toString()).contains("Wasserstand");
    }
  }

  private List<Article> articles(Document document) {
    List<Article> articles = new ArrayList<>();
    try {
      for (Document each : Unpacker.unpack(document, InputLimits.standard()).documents()) {
        try {
          String key = String.valueOf((char) ('c' + articles.size()));
          Article article = reader.read(key, new Origin(each.name(), null, null), null, each);
          article.blocks().forEach(block -> article.source().slice(block.span()));
          articles.add(article);
        } catch (ArticleReadException e) {
          assertPlain(e, each.name());
        }
      }
    } catch (ArticleReadException e) {
      assertPlain(e, document.name());
    }
    return articles;
  }

  /** A refusal is one line that begins with the name, and has its German words. */
  private static void assertPlain(ArticleReadException e, String name) {
    String message = String.valueOf(e.getMessage());
    assertThat(message).startsWith(name).doesNotContain("\n");
    assertThat(ProblemText.of(message, UiTexts.of(Language.GERMAN)))
        .startsWith(name)
        .isNotEqualTo(message);
  }

  private static byte[] damaged(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    return switch (random.nextInt(5)) {
      case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> {
        for (int i = 0; i < 1 + bytes.length / 50; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        yield bytes;
      }
      case 2 -> {
        random.nextBytes(bytes);
        yield bytes;
      }
      case 3 -> new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16LE);
      default -> {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        for (int i = 0; i < 20; i++) {
          out.write(bytes, at, length);
        }
        out.write(bytes, at, bytes.length - at);
        yield out.toByteArray();
      }
    };
  }

  /** The figures are for a person to read; they stand in the log of the tests. */
  private static void report(String line) {
    System.getLogger(DamagedInputsTest.class.getName()).log(System.Logger.Level.INFO, line);
  }
}
