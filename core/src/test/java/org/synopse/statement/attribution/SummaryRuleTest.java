package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class SummaryRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new SummaryRule();
  }

  @Test
  void takesTheClauseOfAVerbThatSumsUp() {
    assertThat(german("Der Minister warnte vor neuen Angriffen."))
        .containsExactly(
            new HandedOver(
                "Der Minister",
                "warnte",
                "Der Minister warnte vor neuen Angriffen",
                AttributionType.REPORTED,
                Stance.NEUTRAL));
  }

  @Test
  void takesTheComplementOfAnEnglishVerb() {
    assertThat(
            HandedOver.by(
                Extracted.english("The minister praised the patience of the passengers."),
                new SummaryRule()))
        .containsExactly(
            new HandedOver(
                "The minister",
                "praised",
                "the patience of the passengers",
                AttributionType.REPORTED,
                Stance.NEUTRAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister warnte.",
        "Der Minister baute ein Haus.",
        "Der Sturm drohte mit Regen.",
        "Der Minister stellte die Lampe ab."
      })
  void leavesOtherDeedsAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new SummaryRule());
  }
}
