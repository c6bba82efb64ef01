package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScalesTest {
  private static final Scales SCALES = Scales.shipped();
  private static final ConceptLexicon LEXICON = ConceptLexicon.load();

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
  void areThoseOfTheFiles() throws Exception {
    try (InputStream in = Scales.class.getResourceAsStream(ScalesCompiler.SCALES)) {
      assertThat(Objects.requireNonNull(in).readAllBytes())
          .isEqualTo(ScalesCompiler.compiled(ScalesCompiler.shipped()).bytes());
    }
    assertThat(SCALES.all()).isEqualTo(ScalesCompiler.shipped());
  }

  @Test
  void nameConceptsOfTheLexicon() {
    assertThat(SCALES.all())
        .allSatisfy(
            scale ->
                assertThat(scale.up().concepts())
                    .as(scale.name())
                    .allMatch(id -> LEXICON.concept(id) != null));
    assertThat(SCALES.all())
        .allSatisfy(
            scale ->
                assertThat(scale.down().concepts())
                    .as(scale.name())
                    .allMatch(id -> LEXICON.concept(id) != null));
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
