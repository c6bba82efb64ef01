package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyJudgeTest {
  private static final RelationJudge JUDGE = new CertaintyJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Brücke soll gesperrt werden. | planned | soll
          Die Brücke könnte gesperrt werden. | possible | könnte
          Die Brücke soll gesperrt worden sein. | alleged | soll
          """)
  void seesThatOneSideIsLessSure(String text, String certainty, String cue) {
    String plain = "Die Brücke wurde gesperrt.";

    assertThat(Judged.of(plain, text).by(JUDGE)).contains(Relation.ATTRIBUTION_DIFFERENCE);
    assertThat(Judged.of(plain, text).evidenceBy(JUDGE))
        .isEqualTo("certain on the left, " + certainty + " on the right: gesperrt | " + cue);
    assertThat(Judged.of(text, plain).evidenceBy(JUDGE))
        .isEqualTo(certainty + " on the left, certain on the right: " + cue + " | gesperrt");
  }

  @Test
  void showsTheWholeFragmentWhereThereIsNoVerb() {
    assertThat(
            Judged.of("Neue Brücke für Bonn", "Bonn soll eine neue Brücke bekommen.")
                .evidenceBy(JUDGE))
        .endsWith(": Neue Brücke für Bonn | soll");
  }

  @Test
  void acceptsTheSameCertainty() {
    assertThat(
            Judged.of("Die Brücke soll gesperrt werden.", "Die Sperrung der Brücke ist geplant.")
                .by(JUDGE))
        .isEmpty();
    assertThat(Judged.of("Die Brücke wurde gesperrt.", "Die Polizei sperrte die Brücke.").by(JUDGE))
        .isEmpty();
  }
}
