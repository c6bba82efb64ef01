package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class UnframedSpeechRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new UnframedSpeechRule();
  }

  @Test
  void takesTheSubjectBeforeAColonForTheSource() {
    assertThat(german("Der Minister verlor die Geduld: „Das ist falsch.“"))
        .containsExactly(
            new HandedOver(
                "Der Minister", null, "Das ist falsch", AttributionType.DIRECT, Stance.NEUTRAL));
  }

  @Test
  void goesOnWithTheLastSource() {
    Extracted text =
        Extracted.german(
            "Der Minister verurteilte die Tat. „Das ist feige und durch nichts zu rechtfertigen.“");
    assertThat(HandedOver.by(text, new SummaryRule(), new UnframedSpeechRule()))
        .extracting(HandedOver::source)
        .containsExactly("Der Minister");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke heißt „Alte Brücke“.",
        "Der Sturm kam näher: „Anna“ nannte man ihn.",
        "„Das ist falsch.“"
      })
  void leavesNamesAndUnheardVoicesAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new UnframedSpeechRule());
  }
}
