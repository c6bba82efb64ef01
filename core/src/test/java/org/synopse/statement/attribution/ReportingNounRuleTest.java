package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
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
        "Die Ankündigung kam, als klar war, dass die Brücke gesperrt wird."
      })
  void findsNothingBehindAVerb(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingNounRule())).isEmpty();
  }
}
