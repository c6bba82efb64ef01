package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.nlp.jwordsplitter.GermanCompounds;

class GermanCompoundsTest {
  private final GermanCompounds compounds = new GermanCompounds();

  @ParameterizedTest
  @CsvSource({
    "partnerschaftsvertrag, partnerschaft vertrag",
    "goldmedaillen, gold medaillen",
    "us-soldat, soldat",
    "bahn-gewerkschaft, bahn gewerkschaft",
    "nahost-friedensplan, nahost friedens plan",
    "vertrag, ''"
  })
  void splitsAWordIntoItsPartsTheHeadLast(String word, String parts) {
    assertThat(compounds.split(word))
        .isEqualTo(Arrays.stream(parts.split(" ", -1)).filter(p -> !p.isEmpty()).toList());
  }

  @Test
  void leavesAHyphenAtTheEndAlone() {
    assertThat(compounds.split("polizei-")).isEmpty();
  }
}
