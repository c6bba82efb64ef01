package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class DirectSpeechRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new DirectSpeechRule();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Der Minister sagte: „Die Brücke bleibt gesperrt.“ \
          | Der Minister | sagte | Die Brücke bleibt gesperrt. | NEUTRAL
          „Die Brücke bleibt gesperrt“, sagte der Minister. \
          | der Minister | sagte | Die Brücke bleibt gesperrt | NEUTRAL
          „Die Brücke ist sicher“, behauptete der Betreiber. \
          | der Betreiber | behauptete | Die Brücke ist sicher | DISTANCING
          »Die Brücke ist sicher«, erklärte die Sprecherin des Betreibers. \
          | die Sprecherin des Betreibers | erklärte | Die Brücke ist sicher | NEUTRAL
          "Die Brücke ist sicher", sagte sie. | sie | sagte | Die Brücke ist sicher | NEUTRAL
          """)
  void findsTheFrameOfAGermanQuotation(
      String text, @Nullable String source, String cue, String content, Stance stance) {
    assertThat(german(text))
        .containsExactly(new HandedOver(source, cue, content, AttributionType.DIRECT, stance));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The mayor said: “The bridge will stay closed.” \
          | The mayor | said | The bridge will stay closed. | NEUTRAL
          The operator claimed: "The bridge is safe." \
          | The operator | claimed | The bridge is safe. | DISTANCING
          """)
  void findsTheFrameBeforeAnEnglishQuotation(
      String text, @Nullable String source, String cue, String content, Stance stance) {
    assertThat(HandedOver.by(Extracted.english(text), new DirectSpeechRule()))
        .containsExactly(new HandedOver(source, cue, content, AttributionType.DIRECT, stance));
  }

  @Test
  void carriesTheSourceToTheNextQuotationOfTheParagraph() {
    String text =
        """
        Neues von der Brücke

        „Die Brücke bleibt gesperrt“, sagte der Minister. „Wir prüfen das jeden Tag.“

        Der Verkehr wird umgeleitet.
        """;

    assertThat(german(text))
        .extracting(HandedOver::source, HandedOver::cue, HandedOver::content)
        .containsExactly(
            tuple("der Minister", "sagte", "Die Brücke bleibt gesperrt"),
            tuple("der Minister", null, "Wir prüfen das jeden Tag"));
  }

  @Test
  void carriesNoSourceIntoAnotherParagraph() {
    String text =
        """
        Neues von der Brücke

        „Die Brücke bleibt gesperrt“, sagte der Minister.

        „Wir prüfen das jeden Tag.“

        Der Verkehr wird umgeleitet.
        """;

    assertThat(german(text))
        .extracting(HandedOver::content)
        .containsExactly("Die Brücke bleibt gesperrt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Film „Das Boot“ gewann einen Preis.",
        "Der Minister sprach von einem „großen Erfolg“ für die Stadt.",
        "Der Minister sagte, die Brücke sei „völlig marode“.",
        "„Die Brücke bleibt gesperrt.“",
        "Der Minister sagte nichts."
      })
  void leavesNamesAndSingleWordsInMarksAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  @Test
  void seesNoFrameInsideTheQuotation() {
    assertThat(german("„Der Minister sagte nichts über die Brücke.“ Der Regen hält an.")).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new DirectSpeechRule());
  }
}
