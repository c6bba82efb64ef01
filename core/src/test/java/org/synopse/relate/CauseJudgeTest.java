package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CauseJudgeTest {
  private static final RelationJudge JUDGE = new CauseJudge(Judged.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Ursache des Brandes war ein technischer Defekt. | Ursache des Brandes war Brandstiftung.
          de | Ein Kurzschluss löste das Feuer im Lager aus. | Das Feuer im Lager löste ein Blitz aus.
          en | The outage was caused by a cyber attack. | The outage was caused by a falling tree.
          """)
  void seesCausesOfTwoKinds(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Ursache des Brandes war ein Kurzschluss. | Ursache des Brandes war ein technischer Defekt.
          de | Ein Blitz löste einen Kurzschluss und so das Feuer aus. | Ein Kurzschluss löste das Feuer aus.
          de | Ursache des Brandes war ein Defekt. | Ursache des Brandes war nicht Brandstiftung.
          de | Ursache des Brandes war ein Defekt. | Nach dem Brand ermittelt die Polizei wegen Brandstiftung.
          en | The fire was caused by a faulty heater. | The crash was caused by a storm.
          """)
  void sparesCausesOfOneKindAndOfOtherEvents(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
  }

  @Test
  void showsBothSides() {
    assertThat(
            Judged.of(
                    "Ursache des Brandes war ein Defekt.", "Ursache des Brandes war Brandstiftung.")
                .evidenceBy(JUDGE))
        .isEqualTo(
            "“Defekt” against “Brandstiftung”, which are causes of two kinds: Defekt | Brandstiftung");
  }
}
