package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityJudgeTest {
  private static final RelationJudge JUDGE = new QuantityJudge();
  private static final String TEN = "Bei dem Brand in Bonn starben zehn Menschen.";
  private static final String TWELVE = "Bei dem Brand in Bonn starben zwölf Menschen.";

  @Test
  void seesCountsThatNoNumberMeets() {
    assertThat(Judged.of(TEN, TWELVE).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.of(TEN, TWELVE).evidenceBy(JUDGE))
        .isEqualTo("10 mensch against 12 mensch: zehn Menschen | zwölf Menschen");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dort warten über 11.000 Container. | Dort warten rund 6.000 Container.
          Die Brücke kostet 3,5 Millionen Euro. | Die Brücke kostet 5,3 Millionen Euro.
          Die Preise stiegen um 3 Prozent. | Die Preise stiegen um 4 Prozent.
          """)
  void seesBoundsAndUnits(String left, String right) {
    assertThat(Judged.of(left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.of(right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bei dem Brand starben zehn Menschen. | Bei dem Brand starben 10 Menschen.
          Dort warten rund 11.000 Container. | Dort warten 11.234 Container.
          Dort warten über 11.000 Container. | Dort warten 12.000 Container.
          Dort warten zehn Container. | Dort warten zwölf Schiffe.
          Dort warten Container. | Dort warten zwölf Container.
          """)
  void acceptsNumbersThatCanMeet(String left, String right) {
    assertThat(Judged.of(left, right).by(JUDGE)).isEmpty();
  }

  @Test
  void sparesCountsOfDifferentDays() {
    assertThat(Judged.ofDaysApart(1, TEN, TWELVE).by(JUDGE)).isEmpty();
    assertThat(Judged.ofDaysApart(0, TEN, TWELVE).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @Test
  void sparesPairsThatAreNotSurelyOfOneThing() {
    assertThat(Judged.of(TEN, TWELVE).withSimilarity(0.69).by(JUDGE)).isEmpty();
    assertThat(Judged.of(TEN, TWELVE).withSimilarity(0.7).by(JUDGE)).isPresent();
  }

  @Test
  void sparesAStatementWithTwoNumbersOfOneUnit() {
    assertThat(
            Judged.of("Bei dem Brand in Bonn starben nach acht Menschen noch zwölf Menschen.", TEN)
                .by(JUDGE))
        .isEmpty();
  }
}
