package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class CarriedKonjunktivRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new CarriedKonjunktivRule();
  }

  @Test
  void goesOnWithTheSourceOfTheSentenceBefore() {
    assertThat(german("Der Minister sagte, die Brücke sei gesperrt. Der Verkehr werde umgeleitet."))
        .containsExactly(
            new HandedOver(
                "Der Minister",
                null,
                "Der Verkehr werde umgeleitet.",
                AttributionType.KONJUNKTIV,
                Stance.NEUTRAL));
  }

  @Test
  void goesOnIntoTheNextParagraphAndNoFurther() {
    String text =
        """
        Der Minister sagte, die Brücke sei gesperrt.

        Der Verkehr werde umgeleitet.

        Es gebe keinen anderen Weg.
        """;

    assertThat(german(text))
        .containsExactly(
            new HandedOver(
                "Der Minister",
                null,
                "Der Verkehr werde umgeleitet.",
                AttributionType.KONJUNKTIV,
                Stance.NEUTRAL),
            new HandedOver(
                null,
                null,
                "Es gebe keinen anderen Weg.",
                AttributionType.KONJUNKTIV,
                Stance.NEUTRAL));
  }

  @Test
  void takesTheLastOfTwoSources() {
    assertThat(
            german(
                "Der Minister sagte, die Brücke sei gesperrt. Die Polizei erklärte, niemand sei"
                    + " verletzt. Der Verkehr werde umgeleitet."))
        .extracting(HandedOver::source)
        .containsExactly("Die Polizei");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Gutachter widersprach dem Anwalt. Die Bremsen seien heil gewesen. | Der Gutachter
          Der Vorstand zeigte sich zuversichtlich. Das Geschäft laufe gut. | Der Vorstand
          Der Sturm zog nach Osten. Das Geschäft laufe gut. |
          Der Attentäter zündete die Bombe. Zwölf Tote seien Kinder. |
          """)
  void hasTheOneWhoActsInTheSentenceBeforeAsSource(String text, @Nullable String source) {
    assertThat(german(text)).extracting(HandedOver::source).containsExactly(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister sagte, die Brücke sei gesperrt. Die Brücke ist alt.",
        "Der Minister sagte, die Brücke sei gesperrt und der Verkehr werde umgeleitet.",
        "Die Autos fahren dort jeden Tag.",
        "Die Preise könnten steigen."
      })
  void leavesOtherMoodsAndGovernedClausesAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Bank hat Kündigungen ausgeschlossen. Die Gespräche sollen im Mai beginnen.",
        "Der Rat lobte den Plan. Die Brücke soll im Mai gesperrt werden."
      })
  void takesAPlanBehindASummaryForNobodysWords(String text) {
    assertThat(behindSummary(text)).isEmpty();
  }

  @Test
  void goesOnBehindASummaryWithWhatHasBeenDone() {
    assertThat(
            behindSummary(
                "Der Anwalt kritisierte den Fahrer. Er soll zu schnell gefahren sein. Er gehe."))
        .extracting(HandedOver::source)
        .containsExactly("Der Anwalt");
  }

  private static List<HandedOver> behindSummary(String text) {
    return HandedOver.by(Extracted.german(text), new SummaryRule(), new CarriedKonjunktivRule());
  }

  @Test
  void findsNothingInEnglish() {
    assertThat(
            HandedOver.by(
                Extracted.english("The minister said the bridge was closed. Traffic is diverted."),
                new ReportingClauseRule(),
                new CarriedKonjunktivRule()))
        .isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(
        Extracted.german(text), new ReportingClauseRule(), new CarriedKonjunktivRule());
  }
}
