package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synopse.testing.Extracted;
import org.synopse.text.Span;

/** What every rule keeps to, whatever it looks for. */
abstract class AttributionRuleContract {
  private static final String NEWS =
      """
      Minister tritt zurück

      Der Minister sagte am Montag, die Brücke sei „nicht mehr zu retten“. Sie müsse abgerissen \
      werden. „Wir haben keine Wahl“, sagte er, „und keine Zeit.“ Das teilte auch die Stadt mit.

      Laut Polizei wurden zwei Männer festgenommen, der Behörde zufolge sollen sie geflohen sein. \
      Die Opposition kritisierte die Ankündigung, dass der Verkehr umgeleitet werde. Der Sprecher \
      verlor die Geduld: „Das ist falsch.“ Der Fahrer will nichts gewusst haben.
      """;

  private static final String ENGLISH_NEWS =
      """
      Minister steps down

      The minister said on Monday that the bridge was “beyond repair”. It would be torn down. “We \
      have no choice,” he told reporters, “and no time.” According to the police, two men fled.

      The opposition criticised the plan. There were reports that traffic was diverted.
      """;

  /** Returns the rule that the tests look at. */
  abstract AttributionRule rule();

  private static List<Extracted> news() {
    return List.of(Extracted.german(NEWS), Extracted.english(ENGLISH_NEWS));
  }

  private static List<AttributionRule> allRules() {
    return AttributionFinder.withAllRules().rules();
  }

  /** What the rule finds after those that the finder asks before it. */
  private List<Attribution> found(Extracted text) {
    ParsedArticle article = HandedOver.parse(text);
    List<Attribution> before = new ArrayList<>();
    for (AttributionRule other : allRules()) {
      if (other.name().equals(rule().name())) {
        break;
      }
      before.addAll(other.find(article, Attributions.of(article, before)));
    }
    return rule().find(article, Attributions.of(article, before));
  }

  @Test
  void isAskedByTheFinder() {
    assertThat(allRules()).extracting(AttributionRule::name).containsOnlyOnce(rule().name());
  }

  @Test
  void hasANameInKebabCase() {
    assertThat(rule().name()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void recordsItsNameInWhatItFinds() {
    for (Extracted text : news()) {
      assertThat(found(text)).allSatisfy(a -> assertThat(a.rule()).startsWith(rule().name()));
    }
  }

  @Test
  void keepsSourceCueAndContentInsideTheArticle() {
    for (Extracted text : news()) {
      Span whole = new Span(0, text.annotated().text().length());
      for (Attribution attribution : found(text)) {
        assertThat(attribution.content())
            .isNotEmpty()
            .allMatch(whole::contains)
            .noneMatch(Span::isEmpty)
            .allMatch(span -> !text.at(span).isBlank());
        Span cue = attribution.cue();
        assertThat(cue == null || (whole.contains(cue) && !text.at(cue).isBlank())).isTrue();
      }
    }
  }

  @Test
  void namesTheSourceInTheWordsOfTheArticle() {
    for (Extracted text : news()) {
      for (Attribution attribution : found(text)) {
        Source source = attribution.source();
        if (source != null) {
          assertThat(source.text()).isEqualTo(text.at(source.span())).isNotBlank();
        }
      }
    }
  }

  @Test
  void ordersTheContentAndLetsItNotOverlap() {
    for (Extracted text : news()) {
      for (Attribution attribution : found(text)) {
        int end = 0;
        for (Span span : attribution.content()) {
          assertThat(span.begin()).isGreaterThanOrEqualTo(end);
          end = span.end();
        }
      }
    }
  }

  @Test
  void findsTheSameTwice() {
    for (Extracted text : news()) {
      assertThat(found(text)).isEqualTo(found(text));
    }
  }

  static Stream<String> oddTexts() {
    return Stream.of(
        "„Das ist falsch, sagte der Minister.",
        "Das ist falsch“, sagte der Minister.",
        "a „“ „„ ““ \" ' » « ‚ ‘",
        "“””“ said said said, said",
        "sagte",
        "laut",
        "laut laut zufolge so",
        "Nach",
        "… a …",
        "a: „",
        "dass dass dass, dass",
        "Er soll, sie will, es sei.",
        "und und, und",
        "Das teilte mit. Das. Dies sagte",
        "(((((CDU",
        "\"He said 'no\" and left.");
  }

  @ParameterizedTest
  @MethodSource("oddTexts")
  void standsTextsThatAreNoNews(String text) {
    assertThat(found(Extracted.german(text))).isNotNull();
    assertThat(found(Extracted.english(text))).isNotNull();
  }

  @Test
  void doesNotLetAnOpenMarkSwallowTheRest() {
    Extracted text =
        Extracted.german(
            "Der Minister sagte: „Wir gehen. Am Montag war die Brücke gesperrt. Am Dienstag schneite"
                + " es. Am Mittwoch taute es.");
    assertThat(found(text))
        .allSatisfy(
            a -> assertThat(a.contentLength()).isLessThan(text.annotated().text().length() / 2));
  }
}
