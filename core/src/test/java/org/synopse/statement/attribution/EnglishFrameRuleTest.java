package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class EnglishFrameRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new EnglishFrameRule();
  }

  @Test
  void findsAFrameBetweenCommas() {
    assertThat(english("The bank, two analysts said, is looking for a buyer."))
        .containsExactly(
            new HandedOver(
                "two analysts",
                "said",
                "The bank … is looking for a buyer",
                AttributionType.INDIRECT,
                Stance.NEUTRAL));
  }

  @Test
  void endsTheSourceOfAFrameBeforeItsVerb() {
    assertThat(english("The bridge, officials said on Friday, was unsafe."))
        .containsExactly(
            new HandedOver(
                "officials",
                "said",
                "The bridge … was unsafe",
                AttributionType.INDIRECT,
                Stance.NEUTRAL));
  }

  @Test
  void givesAParticipleTheSubjectOfItsSentence() {
    assertThat(english("The mayor left the hall, adding that the talks would go on."))
        .containsExactly(
            new HandedOver(
                "The mayor",
                "adding",
                "that the talks would go on",
                AttributionType.INDIRECT,
                Stance.NEUTRAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor, a lawyer, is looking for a house.",
        "The mayor left the hall, adding two chairs.",
        "The minister said the bridge was closed."
      })
  void leavesOtherSentencesAlone(String text) {
    assertThat(english(text)).isEmpty();
  }

  private static List<HandedOver> english(String text) {
    return HandedOver.by(Extracted.english(text), new EnglishFrameRule());
  }
}
