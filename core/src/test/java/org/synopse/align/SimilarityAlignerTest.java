package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.synopse.testing.Extracted;
import org.synopse.testing.Formations;

class SimilarityAlignerTest {
  private static final String FIRST =
      """
      Das Kabinett hat den Entwurf für das Klimagesetz gebilligt. Bei dem Brand in Bonn starben \
      zehn Menschen. Die Polizei nahm drei Männer fest. Der Flughafen Berlin bleibt geschlossen.
      """;

  private static final String SECOND =
      """
      Drei Männer wurden von der Polizei festgenommen. Das Kabinett billigte am Montag den \
      Entwurf für das Klimagesetz. In Bonn starben bei dem Brand zwölf Menschen. Die Bahn \
      streicht Züge.
      """;

  private static final String THIRD =
      """
      Zehn Menschen starben bei dem Brand in Bonn. Das Wetter wird besser.
      """;

  private static final Aligner ALIGNER = Aligned.aligner(Candidates.allPairs());

  @Test
  void pairsWhatSpeaksOfTheSameThing() {
    assertThat(texts(align(FIRST, SECOND)))
        .contains(
            Set.of(
                "Bei dem Brand in Bonn starben zehn Menschen.",
                "In Bonn starben bei dem Brand zwölf Menschen."),
            Set.of(
                "Das Kabinett hat den Entwurf für das Klimagesetz gebilligt.",
                "Das Kabinett billigte am Montag den Entwurf für das Klimagesetz."));
  }

  @Test
  void pairsWhatIsToldInTheSameWordsInAnotherOrder() {
    String one =
        """
        Die drei Parteien verfügen nach der Wahl vom 24. April 2022 zusammen über 51 der 90 Sitze \
        im slowenischen Parlament. Das Wetter wird besser.
        """;
    String other =
        """
        Im slowenischen Parlament verfügen die drei Parteien nach der Wahl vom 24. April 2022 \
        zusammen über 51 der 90 Sitze. Die Bahn streicht Züge.
        """;

    assertThat(align(one, other))
        .singleElement()
        .satisfies(pair -> assertThat(pair.similarity().value()).isGreaterThan(0.99));
  }

  @Test
  void tellsWhatOnlyLooksAlike() {
    Alignment alignment =
        ALIGNER.alignment(
            Aligned.statements(Extracted.german("a", FIRST), Extracted.german("b", SECOND)));

    assertThat(alignment.alike())
        .doesNotContainAnyElementsOf(alignment.aligned())
        .allSatisfy(pair -> assertThat(pair.similarity().value()).isBetween(0.1, 0.5));
  }

  @Test
  void leavesAloneWhatOnlyOneSideTells() {
    assertThat(texts(align(FIRST, SECOND)))
        .noneMatch(pair -> pair.contains("Der Flughafen Berlin bleibt geschlossen."))
        .noneMatch(pair -> pair.contains("Die Bahn streicht Züge."));
  }

  @Test
  void pairsTheSameStatementsWithTheSidesExchanged() {
    assertThat(texts(align(SECOND, FIRST))).isEqualTo(texts(align(FIRST, SECOND)));
  }

  @Test
  void pairsTheSameStatementsWhicheverArticleComesFirst() {
    List<Set<String>> expected = List.copyOf(texts(align(FIRST, SECOND, THIRD)));

    assertThat(texts(align(THIRD, SECOND, FIRST))).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(texts(align(SECOND, THIRD, FIRST))).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void looksForPartnersInEachArticleApart() {
    assertThat(texts(align(FIRST, SECOND, THIRD))).containsAll(texts(align(FIRST, SECOND)));
  }

  @Test
  void alignsAnArticleWithItself() {
    List<AlignedPair> aligned = align(FIRST, FIRST);

    assertThat(aligned).hasSize(4);
    assertThat(aligned)
        .allSatisfy(
            pair -> {
              assertThat(pair.pair().left().text()).isEqualTo(pair.pair().right().text());
              assertThat(pair.similarity().value()).isGreaterThan(0.99);
            });
  }

  @Test
  void returnsThePairsInTheOrderOfTheirIds() {
    assertThat(align(FIRST, SECOND, THIRD))
        .extracting(aligned -> aligned.pair().left().id())
        .isSorted();
  }

  @Test
  void alignsNothingAtAThresholdThatNothingReaches() {
    Aligner strict =
        Aligner.bySimilarity(
            new AlignOptions(1, 0),
            Candidates.allPairs(),
            Aligned.LEXICON,
            Formations.all(),
            Set.of());

    assertThat(
            strict.align(
                Aligned.statements(Extracted.german("a", FIRST), Extracted.german("b", SECOND))))
        .isEmpty();
  }

  @Test
  void alignsAcrossLanguages() {
    List<AlignedPair> aligned =
        ALIGNER.align(
            Aligned.statements(
                Extracted.german("a", "Bei dem Brand in Bonn starben zehn Menschen."),
                Extracted.english("b", "Ten people died in the fire in Bonn.")));

    assertThat(aligned).hasSize(1);
  }

  private static List<AlignedPair> align(String... texts) {
    Extracted[] articles = new Extracted[texts.length];
    for (int i = 0; i < texts.length; i++) {
      articles[i] = Extracted.german(Character.toString('a' + i), texts[i]);
    }
    return ALIGNER.align(Aligned.statements(articles));
  }

  /** The texts of each pair, whatever their sides. */
  private static Set<Set<String>> texts(List<AlignedPair> aligned) {
    return aligned.stream()
        .map(pair -> Set.of(pair.pair().left().text(), pair.pair().right().text()))
        .collect(Collectors.toSet());
  }
}
