package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class QuotedWordsRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new QuotedWordsRule();
  }

  @Test
  void nestsWordsInMarksInWhatIsHandedOver() {
    assertThat(german("Der Minister sagte, dass die Lage „äußerst ernst“ sei."))
        .containsExactly(
            new HandedOver(
                "Der Minister", "sagte", "äußerst ernst", AttributionType.DIRECT, Stance.NEUTRAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister sagte, dass die Zeitung „Kathimerini“ lüge.",
        "Die Lage ist „äußerst ernst“."
      })
  void leavesNamesAndOwnWordsAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new ReportingClauseRule(), new QuotedWordsRule());
  }
}
