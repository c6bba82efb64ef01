package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class ReportingNounRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new ReportingNounRule();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Ankündigung des Ministers, dass die Brücke gesperrt wird, überraschte viele. \
          | des Ministers | Ankündigung | dass die Brücke gesperrt wird, | NEUTRAL
          Die Behauptung der Opposition, dass die Regierung gelogen habe, ist falsch. \
          | der Opposition | Behauptung | dass die Regierung gelogen habe, | DISTANCING
          Die Befürchtung, dass die Brücke einstürzt, wächst. \
          | | Befürchtung | dass die Brücke einstürzt, | HEDGING
          Es gibt Spekulationen, dass der Minister zurücktritt. \
          | | Spekulationen | dass der Minister zurücktritt | HEDGING
          Es gibt Spekulationen über einen Rücktritt des Ministers. \
          | | Spekulationen | über einen Rücktritt des Ministers | HEDGING
          In der Stadt kursieren Gerüchte über einen Verkauf des Werks. \
          | | Gerüchte | über einen Verkauf des Werks | DISTANCING
          Der Vorwurf der Opposition, die Regierung habe gelogen, wiegt schwer. \
          | der Opposition | Vorwurf | die Regierung habe gelogen | DISTANCING
          """)
  void findsTheClauseOfAGermanNoun(
      String text, @Nullable String source, String cue, String content, Stance stance) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingNounRule()))
        .containsExactly(new HandedOver(source, cue, content, AttributionType.NOMINAL, stance));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There were reports that the bridge was closed. \
          | | reports | that the bridge was closed. | NEUTRAL
          There is growing speculation that the minister will resign. \
          | | speculation | that the minister will resign | HEDGING
          The company's claim that the fuel is clean has been challenged. \
          | The company | claim | that the fuel is clean | DISTANCING
          Speculation among investors that the bank would fail sent shares down. \
          | investors | Speculation | that the bank would fail | HEDGING
          There are rumours about a takeover of the bank. \
          | | rumours | about a takeover of the bank | DISTANCING
          """)
  void findsTheClauseOfAnEnglishNoun(
      String text, @Nullable String source, String cue, String content, Stance stance) {
    assertThat(HandedOver.by(Extracted.english(text), new ReportingNounRule()))
        .containsExactly(new HandedOver(source, cue, content, AttributionType.NOMINAL, stance));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister sagte, dass die Brücke gesperrt wird.",
        "Die Ankündigung des Ministers überraschte viele.",
        "Es gibt einen Bericht über die Brücke.",
        "Die Ankündigung kam, als klar war, dass die Brücke gesperrt wird."
      })
  void findsNothingBehindAVerb(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingNounRule())).isEmpty();
  }

  @Test
  void findsWhoHasAFearBeforeItsVerb() {
    assertThat(
            HandedOver.by(
                Extracted.german("Unter Händlern gibt es Befürchtungen, dass die Preise steigen."),
                new ReportingNounRule()))
        .extracting(HandedOver::source)
        .containsExactly("Händlern");
    assertThat(
            HandedOver.by(
                Extracted.english("Among traders there are fears that prices will rise."),
                new ReportingNounRule()))
        .extracting(HandedOver::source)
        .containsExactly("traders");
  }
}
