package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlyJudgeTest {
  private static final RelationJudge JUDGE = new OnlyJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | In der Halle lagen ausschließlich Lösungsmittel. | In der Halle lagen nicht nur Lösungsmittel, sondern auch Granulat.
          de | Die Bahn streicht nur Züge. | Die Bahn streicht nicht nur Züge, sondern auch Busse.
          en | The hall held only solvents. | The hall held not only solvents but also plastics.
          """)
  void seesThatOneSideSaysThereIsMore(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | In der Halle lagen Lösungsmittel. | In der Halle lagen nicht nur Lösungsmittel, sondern auch Granulat.
          de | Nur die Bahn streicht Züge. | Die Bahn streicht nicht nur Züge, sondern auch Busse.
          de | Die Bahn streicht nicht nur Züge. | Die Bahn streicht nicht nur Züge, sondern auch Busse.
          en | The plan covers trains. | The plan covers not only trains but also buses.
          en | Only the mayor knew the plan. | The plan covers not only trains but also buses.
          """)
  void sparesOnlyOfOtherThings(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsBothWords() {
    assertThat(
            Judged.of(
                    "Die Bahn streicht nur Züge.",
                    "Die Bahn streicht nicht nur Züge, sondern auch Busse.")
                .evidenceBy(JUDGE))
        .isEqualTo("nothing else on the left, more on the right: nur | nicht");
  }
}
