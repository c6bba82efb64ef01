package org.synopse.article.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.text.Language;

class HtmlReaderTest {
  private static final String FIRST =
      "<p>Der Pegel der Weser ist am Montag um zwanzig Zentimeter gefallen, teilte das Amt mit.</p>";
  private static final String SECOND =
      "<p>Die Fähre nach Sandstedt fährt wieder, sagte eine Sprecherin der Reederei dem Boten.</p>";
  private static final String THIRD =
      "<p>Am Dienstag soll der Pegel noch einmal sinken, bevor neuer Regen erwartet wird.</p>";

  private static Article read(String html) throws ArticleReadException {
    return read(html.getBytes(StandardCharsets.UTF_8));
  }

  private static Article read(byte[] html) throws ArticleReadException {
    return new HtmlReader()
        .read("a", new Origin("a.html", null, null), null, new ByteArrayInputStream(html));
  }

  private static String page(String head, String body) {
    return "<!DOCTYPE html><html lang='de'><head>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  private static String article(String extra) {
    return page(
        "<title>Pegel fällt | Der Bote</title>",
        "<nav><a href='/'>Start</a></nav><div class='content'><h1>Pegel fällt</h1>"
            + FIRST
            + extra
            + SECOND
            + THIRD
            + "</div><footer>Impressum und Kontakt</footer>");
  }

  @Test
  void takesHeadlineAndParagraphs() throws ArticleReadException {
    Article article = read(article(""));

    assertThat(article.title()).isEqualTo("Pegel fällt");
    assertThat(article.blocks()).hasSize(4);
    assertThat(article.source().text()).doesNotContain("Impressum").doesNotContain("Start");
    assertThat(article.language()).isEqualTo(Language.GERMAN);
  }

  @Test
  void leavesOutWhatStandsBesideTheArticle() throws ArticleReadException {
    Article article =
        read(
            article(
                "<div class='related-posts'><p>Ein anderer Bericht über eine ganz andere Sache.</p></div>"
                    + "<figure><img src='x'><figcaption>Die Weser von oben.</figcaption></figure>"
                    + "<p>Lesen Sie auch: <a href='/x'>Fähre fährt wieder</a></p>"
                    + "<div id='comments'><p>Das habe ich gleich gesagt, schrieb Leser Nummer eins.</p></div>"
                    + "<div class='newsletter-box'><p>Melden Sie sich jetzt für den Newsletter an.</p></div>"));

    assertThat(article.blocks()).hasSize(4);
  }

  @Test
  void takesTheLeadAboveTheText() throws ArticleReadException {
    Article article =
        read(
            page(
                "",
                "<header><h1>Pegel fällt</h1><p class='teaser-text'>Entwarnung an der Weser: Das Wasser"
                    + " geht seit Montag zurück.</p></header><div class='text'>"
                    + FIRST
                    + SECOND
                    + THIRD
                    + "</div>"));

    assertThat(article.source().text()).contains("Entwarnung an der Weser");
  }

  @Test
  void runsNoScriptAndShowsNone() throws ArticleReadException {
    Article article =
        read(article("<script>document.write('Unsinn')</script><p>&lt;script&gt;</p>"));

    assertThat(article.source().text()).doesNotContain("Unsinn");
  }

  @Test
  void leadsBackToEachBlockOfThePage() throws ArticleReadException {
    String html = article("");
    Article article = read(html);
    Document page = Jsoup.parse(html);
    List<String> places = Objects.requireNonNull(article.extraction()).places();

    for (int i = 0; i < places.size(); i++) {
      Element element = Objects.requireNonNull(page.selectFirst(places.get(i)));
      assertThat(element.text()).isEqualTo(article.source().slice(article.blocks().get(i).span()));
    }
  }

  @Test
  void readsTheMetadata() throws ArticleReadException {
    Article article =
        read(
            page(
                "<meta property='og:site_name' content='Der Bote'><link rel='canonical'"
                    + " href='https://bote.example/pegel'><script type='application/ld+json'>"
                    + "{\"@graph\": [{\"@type\": \"NewsArticle\", \"headline\": \"Pegel f&auml;llt\","
                    + " \"datePublished\": \"2024-06-17T22:30:00Z\", \"dateModified\": \"2024-06-19\","
                    + " \"author\": [{\"name\": \"Erika Muster\"}]}]}</script>",
                "<h1>Pegel fällt</h1>" + FIRST + SECOND + "<p>Quelle: dpa/AFP</p>"));

    assertThat(article.origin().outlet()).isEqualTo("Der Bote");
    // Half past ten in the evening by UTC is the next day in Germany.
    assertThat(article.origin().published()).isEqualTo(LocalDate.of(2024, 6, 18));
    assertThat(article.origin().imprint().modified()).isEqualTo(LocalDate.of(2024, 6, 19));
    assertThat(article.origin().imprint().authors()).containsExactly("Erika Muster");
    assertThat(article.origin().imprint().link()).isEqualTo("https://bote.example/pegel");
    assertThat(article.origin().imprint().agencies()).containsExactly("afp", "dpa");
  }

  @Test
  void letsTheUserKnowBetter() throws ArticleReadException {
    Origin origin = new Origin("a.html", "Kurier", LocalDate.of(2020, 1, 1));
    String html = page("<meta name='date' content='2024-06-18'>", "<h1>Pegel fällt</h1>" + FIRST);
    Article article =
        new HtmlReader()
            .read(
                "a",
                origin,
                Language.ENGLISH,
                new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));

    assertThat(article.origin().outlet()).isEqualTo("Kurier");
    assertThat(article.origin().published()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(article.language()).isEqualTo(Language.ENGLISH);
  }

  @Test
  void decodesWhatThePageDeclares() throws ArticleReadException {
    String html = article("").replace("<head>", "<head><meta charset='iso-8859-1'>");

    assertThat(read(html.getBytes(Charset.forName("windows-1252"))).title())
        .isEqualTo("Pegel fällt");
    assertThat(read(article("").getBytes(StandardCharsets.UTF_16)).title())
        .isEqualTo("Pegel fällt");
  }

  @Test
  void tellsOfAPaywall() throws ArticleReadException {
    Article article = read(article("<p>Sie haben bereits ein Abo? Hier anmelden.</p>"));

    assertThat(article.problems())
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("paywall"));
  }

  @Test
  void tellsOfAConsentWall() throws ArticleReadException {
    Article article =
        read(page("<title>Ihre Zustimmung</title>", "<p>Mit Werbung und Cookies weiterlesen.</p>"));

    assertThat(article.problems())
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("consent"));
  }

  @Test
  void tellsOfALiveTicker() throws ArticleReadException {
    Article article = read(article("").replace("Pegel fällt", "Liveticker zur Weser"));

    assertThat(article.problems())
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("live ticker"));
  }

  @Test
  void tellsOfATextThatIsCutOff() throws ArticleReadException {
    Article article = read(article("").replace("erwartet wird.", "erwartet …"));

    assertThat(article.problems())
        .extracting(Problem::message)
        .anyMatch(m -> m.contains("cut off"));
  }

  @Test
  void readsAPageThatIsNestedDeep() throws ArticleReadException {
    Article article = read("<div>".repeat(100_000) + FIRST + SECOND);

    assertThat(article.source().text()).contains("Pegel der Weser");
  }

  @Test
  void refusesAPageWithoutWords() {
    assertThatThrownBy(() -> read("<html><body><img src='x'></body></html>"))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageContaining("no article text");
  }
}
