package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
  void hasTheSpeakerOfTheFrameBeforeAsSourceOfAParticiple() {
    assertThat(english("The road was closed, the mayor said, adding that more rain was likely."))
        .extracting(HandedOver::source, HandedOver::content)
        .containsExactly(tuple("the mayor", "that more rain was likely"));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Russia, analysts contend, is selling less oil than a year ago. \
          | analysts | contend | Russia … is selling less oil than a year ago | NEUTRAL
          The bridge, engineers warn, will need to be rebuilt. \
          | engineers | warn | The bridge … will need to be rebuilt | NEUTRAL
          The drug, researchers argue, could save thousands of lives. \
          | researchers | argue | The drug … could save thousands of lives | NEUTRAL
          Eritrea, he underlined, has always stood for peace. \
          | he | underlined | Eritrea … has always stood for peace | NEUTRAL
          Prices, economists believe, have peaked. \
          | economists | believe | Prices … have peaked | HEDGING
          The fire, two officials said, started in the kitchen. \
          | two officials | said | The fire … started in the kitchen | NEUTRAL
          The attack, the army says, killed two soldiers. \
          | the army | says | The attack … killed two soldiers | NEUTRAL
          """)
  void findsABareSourceBetweenCommas(
      String text, String source, String cue, String content, Stance stance) {
    assertThat(english(text))
        .containsExactly(new HandedOver(source, cue, content, AttributionType.INDIRECT, stance));
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
        "The minister, who officials said was ill, resigned.",
        "The harbour, two storm reports, is closed.",
        "Apples, pears, plums and cherries are ripe.",
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
