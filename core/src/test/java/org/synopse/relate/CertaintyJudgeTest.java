package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertaintyJudgeTest {
  private static final RelationJudge JUDGE = new CertaintyJudge(new SourceMatch(Judged.LEXICON));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Brücke wurde gesperrt. | Die Brücke soll gesperrt werden.
          de | Die Brücke wurde gesperrt. | Die Brücke könnte gesperrt werden.
          de | Die Brücke wurde gesperrt. | Die Brücke soll gesperrt worden sein.
          de | Der Minister unterzeichnete den Vertrag. | Der Minister wird den Vertrag unterzeichnen.
          de | Der Minister reiste ab. | Der Minister reiste angeblich ab.
          de | Der Klub verkauft das Stadion. | Der Klub plant, das Stadion zu verkaufen.
          en | The ministers signed the treaty. | The ministers will sign the treaty.
          en | The fire killed ten people. | The fire may have killed ten people.
          en | The minister left. | The minister reportedly left.
          de | Die Polizei vermutet, dass es Brandstiftung war. | Laut Polizei war es Brandstiftung.
          de | Die Firma will im April die Zulassung beantragen. | Die Firma hat im April die Zulassung beantragt.
          de | Sollte sie mehr als die Hälfte erhalten, würde die Stichwahl entfallen. | Die Stichwahl entfällt.
          """)
  void seesThatOneSideIsLessSure(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Brücke soll gesperrt werden. | Die Sperrung der Brücke ist geplant.
          de | Die Brücke wurde gesperrt. | Die Polizei sperrte die Brücke.
          de | Die Minister wollen ein Abkommen schließen. | Die Minister werden ein Abkommen schließen.
          de | Die Gewerkschaft fordert acht Prozent. | Die Gewerkschaft verlangt acht Prozent.
          de | Autofahrer müssen über die B 9 fahren. | Autofahrer sollen über die B 9 fahren.
          de | Der Minister reiste ab. | Der Minister sprach vor seinem geplanten Besuch mit der Presse.
          en | The ministers will sign the treaty. | The ministers plan to sign the treaty.
          en | The union wants nine percent. | The union demands nine percent.
          en | The bridge was closed. | Police closed the bridge.
          de | Nach Einschätzung der Behörde ist das Mittel gefährlich. | Das Mittel ist der Behörde zufolge gefährlich.
          en | A study by the university suggests that glaciers shrink. | Glaciers shrink, according to a study by the university.
          de | Der Verein will nun Spenden für das Begehren sammeln. | Der Verein will jetzt Spenden für das Begehren sammeln.
          de | Die Länder hatten sich darauf verständigt, den Anstieg zu begrenzen. | Die Länder wollten den Anstieg begrenzen.
          """)
  void acceptsTheSameCertainty(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsTheWordThatHedges() {
    assertThat(
            Judged.of("Die Brücke wurde gesperrt.", "Die Brücke könnte gesperrt werden.")
                .evidenceBy(JUDGE))
        .isEqualTo("certain on the left, possible on the right: gesperrt | könnte");
  }

  @Test
  void takesWhatIsToComeOneDayAndDoneTheNextForAsSure() {
    assertThat(
            Judged.ofDaysApart(
                    2, "Flugzeuge werden den Start filmen.", "Flugzeuge filmten den Start.")
                .by(JUDGE))
        .isEmpty();
    assertThat(
            Judged.ofDaysApart(
                    2, "Flugzeuge filmten den Start.", "Flugzeuge werden den Start filmen.")
                .by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
  }

  @Test
  void takesADateAheadForAsSureAsAPlan() {
    assertThat(
            Judged.of(
                    "Die Premiere ist für den 2. Oktober 2099 geplant.",
                    "Am 2. Oktober 2099 ist Premiere.")
                .by(JUDGE))
        .isEmpty();
  }
}
