package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceJudgeTest {
  private static final RelationJudge JUDGE = new SourceJudge(new SourceMatch(Judged.LEXICON));
  private static final String POLICE = "Die Polizei teilte mit, dass die Brücke gesperrt wurde.";
  private static final String PLAIN = "Die Brücke wurde gesperrt.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          de | Die Polizei teilte mit, dass die Brücke gesperrt wurde. | Das Ministerium teilte mit, dass die Brücke gesperrt wurde.
          de | Die Brücke wurde gesperrt. | Laut Polizei wurde die Brücke gesperrt.
          de | Die Brücke wurde gesperrt. | Angaben der Stadt zufolge wurde die Brücke gesperrt.
          de | Ministerin Eva Wendt sagte, die Brücke sei gesperrt. | Ministerin Doris Kunz sagte, die Brücke sei gesperrt.
          de | Nach Angaben der Gewerkschaft streiken 400 Leute. | Nach Angaben der Bahn streiken 400 Leute.
          en | The bridge is closed. | The bridge is closed, the ministry said.
          en | The bridge is closed, the police said. | The bridge is closed, the ministry said.
          en | The bridge is closed. | According to the union, the bridge is closed.
          en | The mayor agreed that prices were too high. | Prices were too high.
          de | Wie die Polizei mitteilte, stiegen die Täter durch ein Fenster ein. | Wie berichtet, waren die Täter durch ein Fenster eingestiegen.
          """)
  void seesAnotherSource(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          de | Die Brücke wurde gesperrt. | Am Montag wurde die Brücke gesperrt.
          de | Die Polizei teilte mit, dass die Brücke gesperrt wurde. | Laut Polizei wurde die Brücke gesperrt.
          de | Wladimir Putin sagte, dass die Brücke gesperrt wurde. | Putin erklärte, dass die Brücke gesperrt wurde.
          de | Es wird vermutet, dass die Brücke gesperrt wurde. | Man vermutet, dass die Brücke gesperrt wurde.
          de | Das Außenministerium erklärte, die Brücke sei gesperrt. | Ein Sprecher des Außenministeriums sagte, die Brücke sei gesperrt.
          de | Landrat Tilo Gassner nannte den Plan absurd. | „Der Plan ist absurd“, sagte Tilo Gassner.
          de | Nach Angaben des Wetterdienstes fiel Regen. | Wie der Wetterdienst mitteilte, fiel Regen.
          de | Nach Angaben der Ordnungshüter wurde die Brücke gesperrt. | Laut Polizei wurde die Brücke gesperrt.
          de | Er sagte, die Brücke sei gesperrt. | Wladimir Putin sagte, die Brücke sei gesperrt.
          en | The tunnel is due to open on Monday. | The tunnel is expected to open on Monday.
          en | The bridge was closed. | On Monday the bridge was closed.
          en | The ministry said the bridge was closed. | A ministry spokeswoman said the bridge was closed.
          en | Mayor Colin Treadway called the plan absurd. | "The plan is absurd," Colin Treadway said.
          de | Nach Angaben des Vorstands schließt das Werk. | Das Werk schließt, teilte die Firma Brandtec mit.
          en | The council voted to demolish the old station. | Councillors agreed to demolish the old station.
          en | The council voted to demolish the old station. | The old station will be demolished.
          """)
  void acceptsOneSource(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsBothSources() {
    assertThat(Judged.of(PLAIN, POLICE).evidenceBy(JUDGE))
        .isEqualTo(
            "in the outlet's own voice on the left, under the word of Die Polizei on the right: "
                + PLAIN
                + " | Die Polizei");
  }
}
