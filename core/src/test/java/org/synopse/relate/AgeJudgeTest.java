package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeJudgeTest {
  private static final RelationJudge JUDGE = new AgeJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der festgenommene Schütze ist 19 Jahre alt. | Der festgenommene Schütze ist 34 Jahre alt.
          en | The gunman is 19 years old. | The gunman is 34 years old.
          """)
  void seesTwoAgesOfOnePerson(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der festgenommene Schütze ist 19 Jahre alt. | Der festgenommene Schütze ist 20 Jahre alt.
          de | Der Vater des Opfers war 54 Jahre alt. | Das Opfer war 27 Jahre alt.
          de | Bei dem Brand starb eine 80-jährige Frau. | Bei dem Brand starb eine 45-jährige Frau.
          en | A 19-year-old woman was killed in the crash. | A 60-year-old woman was killed in the crash.
          en | The arrested gunman is 19 years old. | The arrested driver is 34 years old.
          """)
  void sparesBirthdaysAndOthers(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
  }

  @Test
  void holdsTwoApartWhomNobodyHasNamedBefore() {
    assertThat(
            Judged.of(
                    "Bei dem Brand starb eine 80-jährige Frau.",
                    "Bei dem Brand starb eine 45-jährige Frau.")
                .by(JUDGE))
        .contains(Relation.NOT_COMPARABLE);
  }

  @Test
  void showsBothSides() {
    assertThat(
            Judged.of("Der Schütze ist 19 Jahre alt.", "Der Schütze ist 34 Jahre alt.")
                .evidenceBy(JUDGE))
        .isEqualTo("19 years-old against 34 years-old: 19 Jahre alt | 34 Jahre alt");
  }
}
