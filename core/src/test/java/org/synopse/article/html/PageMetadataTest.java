package org.synopse.article.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;

/** Each item from each source, and from the first of several: the page says another in each. */
class PageMetadataTest {
  private static final String TEXT =
      "<p>Der Pegel der Weser ist am Montag um zwanzig Zentimeter gefallen, teilte das Amt mit.</p>"
          + "<p>Die Fähre nach Sandstedt fährt wieder, sagte eine Sprecherin der Reederei dem"
          + " Boten.</p>";

  /** One thing that a page says, in its head or its body. */
  private record Saying(boolean inHead, String html) {}

  private static Saying json(String properties) {
    return new Saying(
        true,
        "<script type='application/ld+json'>{\"@type\": \"NewsArticle\", "
            + properties
            + "}</script>");
  }

  private static Saying property(String name, String content) {
    return new Saying(true, "<meta property='" + name + "' content='" + content + "'>");
  }

  private static Saying meta(String name, String content) {
    return new Saying(true, "<meta name='" + name + "' content='" + content + "'>");
  }

  private static Saying head(String html) {
    return new Saying(true, html);
  }

  private static Saying shown(String html) {
    return new Saying(false, html);
  }

  private static Article read(List<Saying> sayings) {
    StringBuilder head = new StringBuilder();
    StringBuilder body = new StringBuilder();
    sayings.forEach(saying -> (saying.inHead ? head : body).append(saying.html));
    String page = "<html lang='de'><head>" + head + "</head><body>" + body + TEXT;
    try {
      return new HtmlReader()
          .read(
              "a",
              new Origin("a.html", null, null),
              null,
              new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    } catch (ArticleReadException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertInOrder(
      Function<Article, @Nullable Object> item, List<?> expected, Saying... sayings) {
    List<Saying> all = List.of(sayings);
    assertThat(expected).hasSameSizeAs(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(item.apply(read(all.subList(i, all.size()))))
          .as("from " + all.get(i))
          .isEqualTo(expected.get(i));
    }
  }

  @Test
  void takesTheTitle() {
    assertInOrder(
        Article::title,
        List.of("Brücke gesperrt", "Fähre fährt", "Regen erwartet", "Damm hält", "Pegel fällt"),
        json("\"headline\": \"Brücke gesperrt\""),
        property("og:title", "Fähre fährt"),
        meta("title", "Regen erwartet"),
        shown("<div itemprop='headline'>Damm hält</div>"),
        shown("<h1>Pegel fällt</h1>"));
  }

  @Test
  void takesTheOutlet() {
    assertInOrder(
        article -> article.origin().outlet(),
        List.of("Eins", "Zwei", "Drei", "Vier", "Fünf"),
        json("\"publisher\": {\"name\": \"Eins\"}"),
        property("og:site_name", "Zwei"),
        meta("publisher", "Drei"),
        shown("<div itemprop='publisher'><b itemprop='name'>Vier</b></div>"),
        head("<title>Pegel fällt | Fünf</title><h1>Pegel fällt</h1>"));
  }

  @Test
  void takesTheAuthors() {
    assertInOrder(
        article -> article.origin().imprint().authors(),
        List.of(
            List.of("Anna Eins"),
            List.of("Anna Zwei"),
            List.of("Anna Drei"),
            List.of("Anna Vier"),
            List.of("Anna Fünf", "Max Fünf")),
        json("\"author\": {\"name\": \"Anna Eins\"}"),
        property("article:author", "Anna Zwei"),
        meta("author", "Anna Drei"),
        shown("<div itemprop='author'>Anna Vier</div>"),
        shown("<h1>Pegel fällt</h1><p>Von Anna Fünf und Max Fünf</p>"));
  }

  @Test
  void takesTheDayOfPublication() {
    assertInOrder(
        article -> article.origin().published(),
        List.of(1, 2, 3, 4, 5).stream().map(day -> LocalDate.of(2024, 6, day)).toList(),
        json("\"datePublished\": \"2024-06-01\""),
        property("article:published_time", "2024-06-02T10:00:00+02:00"),
        meta("date", "2024-06-03"),
        shown("<time itemprop='datePublished' datetime='2024-06-04'></time>"),
        shown("<h1>Pegel fällt</h1><p>5. Juni 2024, 12 Uhr</p>"));
  }

  @Test
  void takesTheDayOfChange() {
    assertInOrder(
        article -> article.origin().imprint().modified(),
        List.of(1, 2, 3, 4, 5).stream().map(day -> LocalDate.of(2024, 6, day)).toList(),
        json("\"dateModified\": \"2024-06-01\""),
        property("article:modified_time", "2024-06-02T10:00:00+02:00"),
        meta("last-modified", "2024-06-03"),
        shown("<time itemprop='dateModified' datetime='2024-06-04'></time>"),
        shown("<p>Veröffentlicht am 1.1.2024, zuletzt aktualisiert am 5. Juni 2024</p>"));
  }

  @Test
  void takesTheLink() {
    assertInOrder(
        article -> article.origin().imprint().link(),
        List.of("https://a.example/1", "https://a.example/2", "https://a.example/3"),
        head("<link rel='canonical' href='https://a.example/1'>"),
        property("og:url", "https://a.example/2"),
        json("\"url\": \"https://a.example/3\""));
  }

  @ParameterizedTest
  @CsvSource({
    "<p>Quelle: dpa</p>, dpa",
    "<meta name='author' content='dpa'>, dpa",
    "<meta property='article:author' content='Reuters'>, reuters",
    "<meta name='copyright' content='AFP 2024'>, afp",
    "<div itemprop='sourceOrganization'>epd</div>, epd",
    "<p>BERLIN (dpa) - Der Pegel ist am Montag gefallen.</p>, dpa"
  })
  void takesTheCreditOfAnAgency(String html, String agency) {
    assertThat(read(List.of(shown(html))).origin().imprint().agencies()).containsExactly(agency);
  }

  @ParameterizedTest
  @CsvSource({"creditText, \"dpa\"", "sourceOrganization, {\"name\": \"dpa\"}"})
  void takesTheCreditOfAnAgencyFromJsonLd(String key, String value) {
    assertThat(read(List.of(json("\"" + key + "\": " + value))).origin().imprint().agencies())
        .containsExactly("dpa");
  }

  @Test
  void takesTheTitleWithoutWhatStandsAround() {
    assertThat(titleOf("<title>Der Bote | Pegel fällt</title>", "<h2>Pegel fällt</h2>"))
        .isEqualTo("Pegel fällt");
    assertThat(titleOf("<title>Pegel fällt│Bote</title>", "<h1>Pegel fällt</h1>"))
        .isEqualTo("Pegel fällt");
    assertThat(
            titleOf(
                "<meta property='og:title' content='Pegel fällt'>",
                "<h1><span>Weser</span><span>Pegel fällt</span><span>Fähre fährt</span></h1>"))
        .isEqualTo("Pegel fällt");
    assertThat(
            titleOf(
                "<title>Das Wasser fällt</title>",
                "<h1>Das <ruby>水<rt>mizu</rt></ruby> fällt</h1>"))
        .isEqualTo("Das 水 fällt");
    assertThat(
            titleOf(
                "<title>Bote der Weser: Pegel fällt</title><meta property='og:title'"
                    + " content='Pegel fällt'>",
                "<h1>Bote der Weser</h1>"))
        .isEqualTo("Pegel fällt");
  }

  private static @Nullable String titleOf(String head, String body) {
    return read(List.of(head(head), shown(body))).title();
  }
}
