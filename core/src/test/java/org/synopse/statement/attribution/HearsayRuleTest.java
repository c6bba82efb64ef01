package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class HearsayRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new HearsayRule();
  }

  @Test
  void hearsOfThePastFromNobodyNamed() {
    assertThat(german("Der Fahrer soll geflohen sein."))
        .containsExactly(
            new HandedOver(
                null,
                "soll",
                "Der Fahrer soll geflohen sein",
                AttributionType.KONJUNKTIV,
                Stance.DISTANCING));
  }

  @Test
  void hearsWhatTheSubjectSaysOfItself() {
    assertThat(german("Der Fahrer will nichts gewusst haben."))
        .containsExactly(
            new HandedOver(
                "Der Fahrer",
                "will",
                "Der Fahrer will nichts gewusst haben",
                AttributionType.KONJUNKTIV,
                Stance.DISTANCING));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Vertrag soll am Mittwoch unterzeichnet werden.",
        "Die Stadt will die Brücke abreißen.",
        "Die Brücke soll im Mai gebaut werden."
      })
  void tellsPlansFromHearsay(String text) {
    assertThat(german(text)).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new HearsayRule());
  }
}
