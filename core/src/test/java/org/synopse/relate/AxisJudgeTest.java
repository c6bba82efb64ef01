package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AxisJudgeTest {
  private static final RelationJudge JUDGE = new AxisJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | In der Stadt gab es zwölf Einbrüche. | Landesweit gab es 300 Einbrüche. | other-population
          de | Von September an kamen 11.000 Container. | Allein im Mai kamen 800 Container. | other-population
          de | Der Umsatz lag 2022 bei 640 Millionen Euro. | Der Umsatz lag 2023 bei 335 Millionen Euro. | other-period
          de | Das Projekt hat 380.000 Euro gekostet. | Die Umrüstung kostet 2,4 Millionen Euro. | other-definition
          en | Sales rose 3 percent in May. | Sales rose 8 percent in June. | other-period
          de | Bis 14 Uhr waren zehn Straßen gesperrt. | Bis 16 Uhr waren zwölf Straßen gesperrt. | other-period
          de | Bei dem Unglück wurden 47 Reisende verletzt. | Elf Reisende wurden bei dem Unglück schwer verletzt. | other-population
          de | Geplant waren für den Umbau 24 Millionen Euro. | Der Umbau kostete 39 Millionen Euro. | other-definition
          en | Some 300 schools are closed by the snow. | Around 45 primary schools are closed by the snow. | other-population
          en | Organisers had expected 50,000 visitors at the fair. | The fair drew 36,000 visitors. | other-definition
          en | The museum had 4,800 visitors on its first day. | The museum had 31,000 visitors in its first week. | other-population
          en | The project will cost $412 million. | The building alone costs $380 million. | other-population
          en | Trade was worth $190 million. | Exports were worth $31 million. | other-definition
          """)
  void namesTheAxis(String language, String left, String right, String rule) {
    Verdict verdict = JUDGE.judge(Judged.in(language, left, right).comparand()).orElseThrow();

    assertThat(verdict.relation()).isEqualTo(Relation.NOT_COMPARABLE);
    assertThat(verdict.evidence()).extracting(Evidence::rule).contains(rule);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Maschine gehört der Reederei Dalmair. | Die Maschine gehört der Reederei Nordkabel. | other-participant
          Die Auswahl gewinnt das Spiel gegen Schweden. | Die Auswahl gewinnt das Spiel gegen Portugal. | other-place
          """)
  void partsWhatIsSaidOfOthersOnAnotherDay(String left, String right, String rule) {
    assertThat(JUDGE.judge(Judged.ofDaysApart(3, left, right).comparand()).orElseThrow().evidence())
        .extracting(Evidence::rule)
        .contains(rule);
    assertThat(JUDGE.judge(Judged.of(left, right).comparand())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Dritter der Wertung ist Reitmayer. | In der Wertung liegt Reitmayer auf dem zweiten Rang.
          en | Reed is third in the standings. | Reed is second in the standings.
          """)
  void partsPlacesInAnOrderOnAnotherDay(String language, String left, String right) {
    assertThat(JUDGE.judge(Judged.inDaysApart(language, 1, left, right).comparand()))
        .map(Verdict::relation)
        .contains(Relation.NOT_COMPARABLE);
    assertThat(JUDGE.judge(Judged.in(language, left, right).comparand())).isEmpty();
    assertThat(JUDGE.judge(Judged.inDaysApart(language, 1, left, left).comparand())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Maschine gehört der Gesellschaft Alpenair.",
        "In Rom wird die Gesellschaft Nordwind Air morgen ihren Sitz verlegen."
      })
  void leavesOneNameAndOtherWordsTogether(String other) {
    String text = "Die Maschine gehört der Gesellschaft Alpenair.";

    assertThat(JUDGE.judge(Judged.ofDaysApart(3, text, other).comparand())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Zehn Menschen starben. | Es starben 10 Personen.
          de | Rund 1.900 Beschäftigte streiken. | Etwa 1.900 Pfleger streiken.
          de | Der Zug fuhr um 12 Uhr ab. | Der Zug hatte 300 Fahrgäste.
          de | Der 57-Jährige wurde verurteilt. | Der 58-Jährige wurde verurteilt.
          de | Das Urteil fiel am Montag. | Das Urteil wurde gesprochen.
          de | Die Mannschaft baute die Führung auf sechs Tore aus. | Die Mannschaft spielte vor 5500 Zuschauern.
          en | About 300 people waited outside. | Some 300 supporters waited outside.
          en | The arena has 31,000 seats. | The arena holds 31,000 fans.
          en | The ship is 48 metres long. | The ship carried 102 people.
          """)
  void sparesNumbersThatAgreeOrMeasureOtherThings(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void letsACountGrowWhileTheEventLasts() {
    assertThat(
            Judged.ofDaysApart(1, "Mindestens fünf Menschen starben.", "Sieben Menschen starben.")
                .by(JUDGE))
        .isEmpty();
  }

  @Test
  void namesTheDaysOfTwoEventsThatTheWordsDoNotTellApart() {
    Verdict verdict =
        JUDGE
            .judge(
                Judged.ofDaysApart(
                        9,
                        "Er gewann heute die Etappe bei der diesjährigen Rundfahrt.",
                        "Er gewann heute die Etappe.")
                    .comparand())
            .orElseThrow();

    assertThat(verdict.relation()).isEqualTo(Relation.NOT_COMPARABLE);
    assertThat(verdict.evidence())
        .extracting(Evidence::because)
        .singleElement()
        .asString()
        .startsWith("of another period: ")
        .contains("June 2024");
  }

  @Test
  void namesTheTimeOfWritingWhereSomethingElseIsCounted() {
    Verdict verdict =
        JUDGE
            .judge(
                Judged.ofDaysApart(
                        1, "12.000 Haushalte sind ohne Strom.", "900 Haushalte sind ohne Strom.")
                    .comparand())
            .orElseThrow();

    assertThat(verdict.evidence()).extracting(Evidence::rule).contains("other-time-of-writing");
  }
}
