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
          en | The arrested gunman is 19 years old. | The arrested driver is 34 years old.
          """)
  void sparesBirthdaysAndOthers(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
  }

  @Test
  void showsBothSides() {
    assertThat(
            Judged.of("Der Schütze ist 19 Jahre alt.", "Der Schütze ist 34 Jahre alt.")
                .evidenceBy(JUDGE))
        .isEqualTo("19 years-old against 34 years-old: 19 Jahre alt | 34 Jahre alt");
  }
}
