package org.synopse.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synopse.article.Article;
import org.synopse.report.Report;
import org.synopse.report.VisibleText;
import org.synopse.statement.ArticleStatements;
import org.synopse.testing.Extracted;
import org.synopse.testing.Hostile;
import org.synopse.testing.Reports;
import org.synopse.text.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page as it is written; {@code fixtures} looks at it in a browser. */
class HtmlReportWriterTest {
  private static final Report REPORT = Hostile.report();
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>");

  private static String written(Report report) throws IOException {
    StringWriter out = new StringWriter();
    new HtmlReportWriter(null).write(report, out);
    return out.toString();
  }

  @Test
  void hasItsOwnTwoScriptsAndOneStyleOnly() throws IOException {
    String page = written(REPORT);

    assertThat(Pattern.compile("(?i)<script").matcher(page).results()).hasSize(2);
    assertThat(Pattern.compile("(?i)</style").matcher(page).results()).hasSize(1);
    assertThat(page).doesNotContain("onclick=evil", "<b>a</b>");
  }

  @Test
  void asksTheNetworkForNothing() throws IOException {
    assertThat(written(REPORT))
        .contains("default-src &#39;none&#39;")
        .doesNotContainPattern("(?i)(src|href)=\"(?!#)")
        .doesNotContainPattern("(?i)url\\(|@import|fetch\\(|XMLHttpRequest");
  }

  @Test
  void holdsItsDataAsJson() throws IOException {
    Matcher data = DATA.matcher(written(REPORT));
    assertThat(data.find()).isTrue();
    JsonNode root = JsonMapper.builder().build().readTree(data.group(1));

    assertThat(root.path("findings")).hasSize(REPORT.findings().size());
    assertThat(data.group(1)).doesNotContain("<", "&");
  }

  @Test
  void showsEveryArticleInFull() {
    for (ArticleStatements statements : REPORT.articles()) {
      Article article = statements.annotated().article();
      String shown =
          new ParagraphCutter(
                  article,
                  statements.statements(),
                  s -> new Page.Mark(s.id().toString(), "only", "○", null, ""))
              .paragraphs().stream()
                  .flatMap(paragraph -> paragraph.segments().stream())
                  .map(Page.Segment::text)
                  .collect(Collectors.joining());

      assertThat(shown.replaceAll("\\s+", ""))
          .isEqualTo(VisibleText.of(article.source().text()).replaceAll("\\s+", ""));
    }
  }

  @Test
  void givesEveryStatementOneSign() throws IOException {
    String page = written(REPORT);

    for (ArticleStatements article : REPORT.articles()) {
      article.statements().forEach(s -> assertThat(page).containsOnlyOnce("id=\"" + s.id() + "\""));
    }
  }

  @Test
  void takesTheLanguageOfMostArticles() throws IOException {
    Report english =
        Reports.of(
            Extracted.english("a", "The bridge is closed."),
            Extracted.german("b", "Die Brücke ist gesperrt."));
    StringWriter german = new StringWriter();
    new HtmlReportWriter(Language.GERMAN).write(english, german);

    assertThat(written(english)).contains("<html lang=\"en\">");
    assertThat(german.toString()).contains("<html lang=\"de\">");
  }
}
