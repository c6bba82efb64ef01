package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityJudgeTest {
  private static final RelationJudge JUDGE = new QuantityJudge();
  private static final String TEN = "Bei dem Brand in Bonn starben zehn Menschen.";
  private static final String TWELVE = "Bei dem Brand in Bonn starben zwölf Menschen.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Bei dem Brand in Bonn starben zehn Menschen. | Bei dem Brand in Bonn starben zwölf Menschen.
          de | Dort warten über 11.000 Container. | Dort warten rund 6.000 Container.
          de | Die Brücke kostet 3,5 Millionen Euro. | Die Brücke kostet 5,3 Millionen Euro.
          de | Die Preise stiegen um 3 Prozent. | Die Preise stiegen um 4 Prozent.
          de | Mehr als 11.000 Container lagern im Hafen. | Im Hafen lagern 9.000 Container.
          en | The fire destroyed 40 homes. | The fire destroyed 14 homes.
          en | The duty on butter will fall to 12 percent. | The duty on butter will fall to 8 percent.
          en | More than 300 guests came to the wedding. | Only 120 guests came to the wedding.
          de | Bei der Kundgebung in Arnstedt zählte die Polizei rund 400 Teilnehmer. | Etwa 4000 Menschen kamen zur Kundgebung in Arnstedt.
          en | Some 90,000 people joined the march through Kell on Tuesday. | No more than 25,000 took to the streets of Kell in the march on Tuesday.
          en | The carmaker will lay off 3,500 workers at its plant in Holme. | The carmaker will cut 900 jobs at its plant in Holme.
          """)
  void seesNumbersThatNoValueMeets(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Mitglieder stimmten dem Vertrag mit 75,88 Prozent zu. | Die Mitglieder stimmten dem Vertrag mit 75 Prozent zu.
          de | Bei dem Brand starben zehn Menschen. | Bei dem Brand starben 10 Menschen.
          de | Dort warten rund 11.000 Container. | Dort warten 11.234 Container.
          de | Dort warten über 11.000 Container. | Dort warten 12.000 Container.
          de | Dort warten zehn Container. | Dort warten zwölf Schiffe.
          de | Dort warten Container. | Dort warten zwölf Container.
          de | In der Stadt starben zwölf Menschen. | Landesweit starben 30 Menschen.
          de | Die Preise stiegen im Mai um 3 Prozent. | Die Preise stiegen im Juni um 4 Prozent.
          de | In Bonn starben zehn Menschen. | In Kassel starben zwölf Menschen.
          de | Der Umsatz stieg um 3 Prozent. | Die Mieten sanken um 4 Prozent.
          de | Der 58-Jährige starb. | Der 59-Jährige starb.
          de | Knapp die Hälfte der Beschäftigten lehnte ab. | 49 Prozent der Beschäftigten lehnten ab.
          de | Die Gewerkschaft fordert neun Prozent mehr Lohn. | Die Arbeitgeber bieten vier Prozent mehr Lohn.
          en | The fire destroyed about 40 homes. | The fire destroyed 42 homes.
          en | At least 5 people died. | Seven people died.
          en | Sales rose 3 percent in May. | Sales rose 8 percent in June.
          en | The town lost twelve houses. | Nationwide 300 houses were lost.
          en | The club has 40 players. | The stadium has 31,000 seats.
          de | Bei der Kundgebung in Arnstedt wurden zwölf Menschen verletzt. | Etwa 4000 Menschen kamen zur Kundgebung in Arnstedt.
          en | Some 90,000 people joined the march through Kell. | At the march through Kell police arrested 40 protesters.
          en | The carmaker will cut 900 jobs at its plant in Holme. | The carmaker employs 3,500 workers at its plant in Holme.
          de | Neun Leichen seien geborgen worden. | 38 Leichen wurden geborgen.
          de | Rund 80 Schulen wurden geschlossen. | Im Kreis wurden 17 Schulen geschlossen.
          """)
  void sparesNumbersThatCanMeetOrAreOfOtherThings(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsBothNumbers() {
    assertThat(Judged.of(TEN, TWELVE).evidenceBy(JUDGE))
        .isEqualTo("10 mensch against 12 mensch: zehn Menschen | zwölf Menschen");
  }

  @Test
  void sparesWhatWasPlannedOneDayAndAnotherTheNext() {
    String draft = "Die Länder sollen ihre Hilfen auf 280 Millionen Euro im Jahr steigern.";
    String decision = "Die Länder sollen ihre Hilfen auf 320 Millionen Euro im Jahr steigern.";

    assertThat(Judged.ofDaysApart(1, draft, decision).by(JUDGE)).isEmpty();
    assertThat(Judged.of(draft, decision).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @Test
  void sparesCountsOfDifferentDays() {
    assertThat(Judged.ofDaysApart(1, TEN, TWELVE).by(JUDGE)).isEmpty();
    assertThat(Judged.ofDaysApart(0, TEN, TWELVE).by(JUDGE)).contains(Relation.CONTRADICTION);
  }
}
