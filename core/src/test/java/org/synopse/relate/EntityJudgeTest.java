package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityJudgeTest {
  private static final RelationJudge JUDGE = new EntityJudge(Judged.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Anna Meier gewann die Wahl zur Präsidentin des Verbandes. | Paula Kunze gewann die Wahl zur Präsidentin des Verbandes.
          de | Anna Meier leitet künftig das Theater der Stadt. | Das Theater der Stadt leitet künftig Paula Kunze.
          en | Anna Miller now leads the election commission of the union. | Paul Carter now leads the election commission of the union.
          en | Defender Ross Tully scored the only goal of the cup final in Kell. | Winger Idris Pugh hit the only goal in the cup final in Kell.
          de | Der Chor Brunnau beruft die Polin Irena Sowacka zur neuen Chefdirigentin. | Neuer Chefdirigent des Chors Brunnau wird der Finne Aarne Lahtola.
          de | Die Goldmedaille im Abfahrtslauf der Frauen in Brunnau holte sich Lena Kofler. | Mit der Startnummer 19 fuhr Svea Lindqvarn in Brunnau zum Sieg in der Damenabfahrt.
          """)
  void seesAnotherPersonInTheSameRole(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Anna Meier und Paula Kunze gewannen den Preis für den Film. | Anna Meier und Ines Rabe gewannen den Preis für den Film.
          de | Der Bewacher starb durch einen Kopfschuss. | Der Bewacher starb durch einen Schuss.
          de | Anna Meier gewann die Wahl zur Präsidentin. | Meier gewann die Wahl zur Präsidentin.
          de | Anna Meier gewann die Wahl. | Paula Kunze verlor die Wahl.
          de | Anna Meier kritisierte den Plan der Regierung. | Paula Kunze kritisierte den Plan der Regierung.
          de | Anna Meier wurde am Montag am Bahnhof nach einem Streit verhaftet. | Paula Kunze wurde am Montag im Rathaus nach einem Diebstahl verhaftet.
          de | Anna Meier kam mit dem Auto. | Paula Kunze kam zu spät zur Sitzung.
          de | Anna Meier gewann die Wahl. | Die Kandidatin gewann die Wahl.
          en | Anna Miller won the election. | Miller won the election.
          en | Anna Miller won the election. | The candidate won the election.
          de | Trainerin Anna Meier lobte in Kell die junge Mannschaft. | Trainerin Paula Kunze besuchte in Kell die junge Mannschaft.
          de | Lena Kofler gewann in Brunnau Gold im Diskuswerfen. | Svea Lindqvarn gewann in Brunnau Gold im Speerwerfen.
          en | The mob killed a man for burning a Quran. | The mob killed a man for Burning Koran.
          en | Coach Anna Miller praised the young team in Kell. | Coach Paul Carter visited the young team in Kell.
          en | Anna Miller came by car. | Paul Carter came late to the meeting.
          """)
  void sparesOnePersonAndOtherDeeds(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void letsASecondPersonDoTheSameAnotherDay() {
    String one = "Der Fahrer Florian Gstrein musste das Rennen aufgeben.";
    String other = "Der Fahrer Bas Verhagen musste das Rennen aufgeben.";

    assertThat(Judged.ofDaysApart(1, one, other).by(JUDGE)).contains(Relation.NOT_COMPARABLE);
  }
}
