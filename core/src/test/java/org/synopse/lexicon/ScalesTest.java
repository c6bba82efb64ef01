package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScalesTest {
  private static final Scales SCALES = Scales.shipped();

  @Test
  void haveNamesOfTheirOwn() {
    assertThat(SCALES.all()).extracting(Scale::name).doesNotHaveDuplicates();
  }

  @Test
  void haveNoWordAtBothEnds() {
    assertThat(SCALES.all())
        .allSatisfy(
            scale -> {
              assertThat(Collections.disjoint(scale.up().concepts(), scale.down().concepts()))
                  .as(scale.name())
                  .isTrue();
              assertThat(Collections.disjoint(scale.up().forms(), scale.down().forms()))
                  .as(scale.name())
                  .isTrue();
            });
  }

  @Test
  void areFoundByFormLemmaAndConcept() {
    assertThat(SCALES.of("bemannte", "bemannt", Set.of()))
        .extracting(Scale::name)
        .contains("crewing");
    assertThat(SCALES.of("x", "x", Set.of("approve"))).extracting(Scale::name).contains("approval");
    assertThat(SCALES.of("x", "x", Set.of())).isEmpty();
    assertThat(Scales.none().of("bemannt", "bemannt", Set.of())).isEmpty();
  }
}
