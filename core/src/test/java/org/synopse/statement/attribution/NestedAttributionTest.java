package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Extracted;

/** What somebody says that somebody said stands under both. */
class NestedAttributionTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Sprecher sagte, die Polizei habe mitgeteilt, der Fahrer sei geflohen.",
        "Der Sprecher sagte, die Polizei habe mitgeteilt, die Fahrer wären geflohen.",
        "Der Sprecher sagte, die Polizei habe mitgeteilt, dass der Fahrer geflohen sei.",
        "Der Sprecher teilte mit, dass die Polizei behaupte, der Fahrer sei geflohen.",
        "Der Sprecher erklärte, dass die Polizei mitgeteilt habe, dass der Fahrer geflohen sei.",
        "Der Sprecher sagte, laut der Polizei sei der Fahrer geflohen."
      })
  void standsUnderBothInGerman(String text) {
    assertNested(Extracted.german(text), "geflohen");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The spokesman said the police had confirmed that the driver had fled.",
        "The spokesman said that the police had told the court the driver had fled."
      })
  void standsUnderBothInEnglish(String text) {
    assertNested(Extracted.english(text), "fled");
  }

  @Test
  void hasTheSpeakerOutsideWhomHeHasItFrom() {
    Extracted text =
        Extracted.german(
            "Unter Berufung auf die Polizei teilte das Ministerium mit, der Fahrer sei geflohen."
                + " Er habe eine Waffe getragen.");
    List<Attribution> found = AttributionFinder.withAllRules().find(HandedOver.parse(text)).all();
    assertThat(HandedOver.inWords(text, found))
        .extracting(HandedOver::source, HandedOver::content)
        .containsExactly(
            tuple("das Ministerium", "der Fahrer sei geflohen"),
            tuple("die Polizei", "der Fahrer sei geflohen"),
            tuple("das Ministerium", "Er habe eine Waffe getragen"));
  }

  @Test
  void keepsWhoReportsThatSomebodySpoke() {
    Extracted text = Extracted.german("Laut taz sagte der Minister, die Brücke sei gesperrt.");
    List<Attribution> found = AttributionFinder.withAllRules().find(HandedOver.parse(text)).all();
    assertThat(HandedOver.inWords(text, found))
        .extracting(HandedOver::source, HandedOver::content)
        .containsExactly(
            tuple("taz", "sagte der Minister, die Brücke sei gesperrt"),
            tuple("der Minister", "die Brücke sei gesperrt"));
  }

  private static void assertNested(Extracted text, String word) {
    List<Attribution> found = AttributionFinder.withAllRules().find(HandedOver.parse(text)).all();
    assertThat(found)
        .hasSize(2)
        .allMatch(a -> a.content().stream().anyMatch(span -> text.at(span).contains(word)));
    assertThat(found.get(0).contentLength()).isGreaterThan(found.get(1).contentLength());
    assertThat(HandedOver.inWords(text, found))
        .extracting(HandedOver::source)
        .doesNotContainNull()
        .doesNotHaveDuplicates();
  }
}
