package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityJudgeTest {
  private static final RelationJudge JUDGE = new PolarityJudge();
  private static final String CLOSED = "Die Brücke wurde gesperrt.";
  private static final String NOT_CLOSED = "Die Brücke wurde nicht gesperrt.";
  private static final String DENIED = "Der Betreiber bestritt, dass die Brücke gesperrt wurde.";

  @Test
  void seesANegationOnOneSide() {
    assertThat(Judged.of(CLOSED, NOT_CLOSED).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.of(CLOSED, NOT_CLOSED).evidenceBy(JUDGE))
        .isEqualTo("told on the left, denied on the right: gesperrt | nicht");
    assertThat(Judged.of(NOT_CLOSED, CLOSED).evidenceBy(JUDGE))
        .isEqualTo("denied on the left, told on the right: nicht | gesperrt");
  }

  @Test
  void seesADenialByTheSource() {
    assertThat(Judged.of(CLOSED, DENIED).evidenceBy(JUDGE))
        .isEqualTo("told on the left, denied on the right: gesperrt | bestritt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Brücke wurde gesperrt. | Die Brücke wurde am Montag gesperrt.
          Die Brücke wurde nicht gesperrt. | Die Brücke wurde keineswegs gesperrt.
          Die Brücke wurde nicht gesperrt. \
          | Der Betreiber bestritt, dass die Brücke gesperrt wurde.
          Die Brücke wurde gesperrt. \
          | Der Betreiber bestritt, dass die Brücke nicht gesperrt wurde.
          """)
  void acceptsTheSamePolarity(String left, String right) {
    assertThat(Judged.of(left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.of(right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void sparesPairsThatAreNotSurelyOfOneThing() {
    assertThat(Judged.of(CLOSED, NOT_CLOSED).withSimilarity(0.84).by(JUDGE)).isEmpty();
  }

  @Test
  void sparesStatementsWhoseVerbsHaveNothingInCommon() {
    assertThat(Judged.of(CLOSED, NOT_CLOSED).withoutCommonPredicate().by(JUDGE)).isEmpty();
  }
}
