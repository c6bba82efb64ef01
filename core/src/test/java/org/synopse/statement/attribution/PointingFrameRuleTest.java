package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class PointingFrameRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new PointingFrameRule();
  }

  @Test
  void handsOverTheSentenceBefore() {
    assertThat(german("Die Brücke ist gesperrt. Das teilte die Stadt mit."))
        .containsExactly(
            new HandedOver(
                "die Stadt",
                "teilte … mit",
                "Die Brücke ist gesperrt … Das",
                AttributionType.INDIRECT,
                Stance.NEUTRAL));
  }

  @Test
  void findsTheDocumentThatItGoesBackTo() {
    assertThat(german("Die Brücke ist gesperrt. Das geht aus einem Bericht des Amtes hervor."))
        .extracting(HandedOver::source)
        .containsExactly("einem Bericht des Amtes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke ist gesperrt. Das Tor brach.",
        "Die Brücke ist gesperrt. Das zeigt sich im Verkehr.",
        "Die Brücke sei gesperrt. Dies begründe die Gefahr für alle.",
        "Die Brücke ist gesperrt. Das sagte er nicht, dass es brannte."
      })
  void leavesOtherSentencesAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new PointingFrameRule());
  }

  @Test
  void readsNoSpeechInAnAgreement() {
    assertThat(
            HandedOver.by(
                Extracted.german(
                    "Die Bank wird gerettet. Darauf verständigten sich Bund und Länder."),
                new PointingFrameRule()))
        .isEmpty();
  }
}
