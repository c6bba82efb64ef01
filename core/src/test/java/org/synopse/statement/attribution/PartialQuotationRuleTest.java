package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Extracted;

class PartialQuotationRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new PartialQuotationRule();
  }

  @Test
  void hearsTheDocumentThatIsTheSubject() {
    assertThat(german("Der Bericht spart „an allen Ecken und Enden“."))
        .extracting(HandedOver::source)
        .containsExactly("Der Bericht");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Die Zeitung „Kathimerini“ erscheint.", "Das war „toll“.", "„Nein.“"})
  void leavesNamesAndSingleWordsAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new PartialQuotationRule());
  }
}
