package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceJudgeTest {
  private static final RelationJudge JUDGE = new SourceJudge();
  private static final String POLICE = "Die Polizei teilte mit, dass die Brücke gesperrt wurde.";
  private static final String MINISTRY =
      "Das Ministerium teilte mit, dass die Brücke gesperrt wurde.";
  private static final String NOBODY = "Es wird vermutet, dass die Brücke gesperrt wurde.";
  private static final String PLAIN = "Die Brücke wurde gesperrt.";

  @Test
  void seesAnotherSource() {
    assertThat(Judged.of(POLICE, MINISTRY).by(JUDGE)).contains(Relation.ATTRIBUTION_DIFFERENCE);
    assertThat(Judged.of(POLICE, MINISTRY).evidenceBy(JUDGE))
        .isEqualTo(
            "under the word of Die Polizei on the left, under the word of Das Ministerium on the"
                + " right: Die Polizei | Das Ministerium");
  }

  @Test
  void seesThatOneSideSpeaksInItsOwnVoice() {
    assertThat(Judged.of(PLAIN, POLICE).evidenceBy(JUDGE))
        .isEqualTo(
            "in the outlet's own voice on the left, under the word of Die Polizei on the right: "
                + PLAIN
                + " | Die Polizei");
  }

  @Test
  void seesThatNobodyIsNamed() {
    assertThat(Judged.of(NOBODY, POLICE).evidenceBy(JUDGE))
        .isEqualTo(
            "attributed to nobody named on the left, under the word of Die Polizei on the right:"
                + " vermutet | Die Polizei");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Brücke wurde gesperrt. | Am Montag wurde die Brücke gesperrt.
          Die Polizei teilte mit, dass die Brücke gesperrt wurde. \
          | Laut Polizei wurde die Brücke gesperrt.
          Wladimir Putin sagte, dass die Brücke gesperrt wurde. \
          | Putin erklärte, dass die Brücke gesperrt wurde.
          Es wird vermutet, dass die Brücke gesperrt wurde. \
          | Man vermutet, dass die Brücke gesperrt wurde.
          """)
  void acceptsOneSource(String left, String right) {
    assertThat(Judged.of(left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.of(right, left).by(JUDGE)).isEmpty();
  }
}
