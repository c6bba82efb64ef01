package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrepositionJudgeTest {
  private static final RelationJudge JUDGE = new PrepositionJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Bürgermeister ist für den Abriss der Post. | Der Bürgermeister ist gegen den Abriss der Post.
          de | Die Jacht sank vor dem Sturm. | Nach dem Sturm sank die Jacht.
          de | Der Fahrer fuhr mit Helm. | Der Fahrer fuhr ohne Helm.
          en | The yacht sank before the storm. | The yacht sank after the storm.
          en | The senator voted for the bill. | The senator voted against the bill.
          """)
  void seesOppositesBeforeOneNoun(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Mannschaft trainierte vor dem Spiel. | Die Mannschaft feierte nach dem Spiel.
          de | Tausende demonstrierten für den Minister. | Tausende demonstrierten gegen den Minister.
          de | Der Bürgermeister ist für den Abriss. | Der Bürgermeister ist nicht gegen den Abriss.
          en | The senator voted for the bill. | The senator voted against the budget.
          """)
  void sparesOtherVerbsNounsAndPeople(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
  }

  @Test
  void showsBothSides() {
    assertThat(
            Judged.of("Die Jacht sank vor dem Sturm.", "Die Jacht sank nach dem Sturm.")
                .evidenceBy(JUDGE))
        .isEqualTo("“vor” against “nach”, before the same noun: vor | nach");
  }
}
