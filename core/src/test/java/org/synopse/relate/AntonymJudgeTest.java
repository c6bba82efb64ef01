package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntonymJudgeTest {
  private static final RelationJudge JUDGE = new AntonymJudge(Judged.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Preise stiegen. | Die Preise sanken.
          de | Das Gericht billigte den Plan. | Das Gericht lehnte den Plan ab.
          de | Der Rat nahm den Antrag an. | Der Rat lehnte den Antrag ab.
          de | Die Brücke ist offen. | Die Brücke ist geschlossen.
          en | The court approved the plan. | The court rejected the plan.
          en | Food prices rose sharply in the capital. | Food prices fell sharply in the capital.
          de | Der Lokführer war betrunken. | Der Lokführer saß nüchtern im Führerstand.
          de-en | Das Gericht billigte den Plan. | The court rejected the plan.
          """)
  void seesOpposedVerbsOfOneThing(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Victory claimed after disputed election | Winner of the claimed election
          de | Die Preise stiegen nicht. | Die Preise sanken.
          de | Die Preise stiegen. | Die Löhne sanken.
          de | Norrvik kaufte die Werft. | Die Familie verkaufte die Werft.
          de | Die Preise stiegen im Mai. | Die Preise sanken im Juni.
          de | Der Rat nahm den Antrag an. | Der Rat billigte den Antrag.
          de | Das Gericht billigte den Plan. | Das Gericht verbot die Feier.
          en | The court approved the plan. | The court did not reject the plan.
          en | Prices rose. | Wages fell.
          en | The company bought the yard. | The family sold the yard.
          en | Prices rose in May. | Prices fell in June.
          en | The module docked with the station. | The module is to undock from the station.
          de | Das Modul dockte an der Raumstation an. | Das Modul soll von der Raumstation abdocken.
          """)
  void sparesWhatIsUndoneOrOfOtherThings(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .isNotEqualTo(java.util.Optional.of(Relation.CONTRADICTION));
  }

  @Test
  void showsTheOpposedWords() {
    assertThat(Judged.of("Die Preise stiegen.", "Die Preise sanken.").evidenceBy(JUDGE))
        .isEqualTo("“stiegen” against “sanken”, which is the opposite: stiegen | sanken");
  }

  @Test
  void holdsOpposedStatesOfDifferentDaysForOtherTimes() {
    assertThat(Judged.inDaysApart("en", 1, "The road is closed.", "The road is open.").by(JUDGE))
        .isNotEqualTo(java.util.Optional.of(Relation.CONTRADICTION));
  }
}
