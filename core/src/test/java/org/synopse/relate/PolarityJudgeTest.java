package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolarityJudgeTest {
  private static final RelationJudge JUDGE = new PolarityJudge(Judged.LEXICON);
  private static final String CLOSED = "Die Brücke wurde gesperrt.";
  private static final String NOT_CLOSED = "Die Brücke wurde nicht gesperrt.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Gespräche haben bereits begonnen. | Die Gespräche haben noch nicht begonnen.
          de | Die Brücke wurde gesperrt. | Die Brücke wurde nicht gesperrt.
          de | Der Rat beschloss die Steuer. | Der Rat beschloss keine Steuer.
          de | Das Schiff lag am Montag in Kiel. | Das Schiff lag am Montag nie in Kiel.
          de | Die Soldaten haben das Dorf beschossen. | Kein Soldat hat das Dorf beschossen.
          de | Der Minister hat den Brief gelesen. | Der Minister hat den Brief niemals gelesen.
          de | Die Firma zahlte Löhne. | Die Firma zahlte weder Löhne noch Prämien.
          de | Der Betreiber bestritt, dass die Brücke gesperrt wurde. | Die Brücke wurde gesperrt.
          de | Der Konzern dementierte einen Verkauf der Werft. | Der Konzern will die Werft verkaufen.
          en | The bridge was closed. | The bridge was not closed.
          en | The minister read the letter. | The minister never read the letter.
          en | The council approved the tax. | The council did not approve the tax.
          en | The crew reached the harbour. | The crew failed to reach the harbour.
          en | The company recalled the cars. | The company declined to recall the cars.
          de | Der Minister unterzeichnete den Vertrag. | Der Minister weigerte sich, den Vertrag zu unterzeichnen.
          en | The bridge was closed. | The bridge wasn’t closed.
          en | Nobody was hurt in the crash. | Three people were injured in the crash.
          en | The company paid the bonus. | The company denied that it had paid the bonus.
          de | Die Übernahme der Werft ist gescheitert. | Der Konzern hat die Werft übernommen.
          de | Die Flucht des Häftlings misslang. | Der Häftling ist geflohen.
          en | The sale of the paper fell through. | The paper was sold on Monday.
          de | Der Polizei gelang es nicht, den Mann zu fassen. | Die Polizei hat den Mann gefasst.
          en | The crew did not manage to reach the harbour. | The crew reached the harbour.
          de | Die Fusion der beiden Banken ist geplatzt. | Die beiden Banken haben ihre Fusion abgeschlossen.
          de | Gegen den Chef läuft keine Ermittlung. | Gegen den Chef wird ermittelt.
          de | Die Rettung der Werft samt aller Schiffe im Dock ist gescheitert. | Die Werft wurde gerettet.
          de | Der Pilot hat einen Notruf abgesetzt. | Es habe keinen Notruf gegeben.
          en | The plant had a fire alarm. | There was no fire alarm in the plant.
          en | Nobody alerted the lifeguard to the current off Kell. | The lifeguard had been warned about the current off Kell.
          """)
  void seesWhatIsNegatedOrDeniedOnOneSide(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The photo does not show the mayor. | The point is that the photo shows no mayor.
          en | The law bans the sale of the drug. | The law says that the drug must not be sold.
          en | The crew tried to reach the harbour. | The crew failed to reach the harbour.
          en | The letters were not published until her death. | The letters were published only after her death.
          de | Nein, die Brücke wurde gesperrt. | Die Brücke wurde nicht gesperrt.
          de | In der Wohnung fand die Polizei eine Waffe. | Im Auto fand die Polizei keine Waffe.
          de | Drei der zehn Boote wurden benutzt. | Sieben der zehn Boote wurden nicht benutzt.
          de | Forscher haben das Virus erstmals in Gänsen gefunden. | Noch nie zuvor war das Virus in Gänsen gefunden worden.
          de | Die Brücke wurde gesperrt. | Die Brücke wurde am Montag gesperrt.
          de | Kern stürzt Bürgermeister Brahm nach zwölf Jahren. | Bürgermeister Brahm bestreitet einen Rückzug aus dem Kreistag.
          de | Die Brücke wurde nicht gesperrt. | Die Brücke wurde keineswegs gesperrt.
          de | Die Brücke wurde nicht gesperrt. | Der Betreiber bestritt, dass die Brücke gesperrt wurde.
          de | Die Brücke wurde gesperrt. | Der Betreiber bestritt, dass die Brücke nicht gesperrt wurde.
          de | Die Bahn streicht Züge. | Die Bahn streicht nicht nur Züge, sondern auch Busse.
          de | Die Sitzung fiel aus. | Die Sitzung fand nicht statt.
          de | Das Museum blieb geschlossen. | Das Museum war nicht geöffnet.
          de | Die Brücke wurde gesperrt. | Der Tunnel wurde nicht gesperrt.
          de | Der Rat beschloss die Steuer. | Der Bürgermeister konnte die Steuer nicht erklären.
          de | Der Pilot wies den Vorwurf der Körperverletzung zurück. | Das Verfahren gegen den Piloten wegen Körperverletzung wurde eingestellt.
          de | Deutschland bestreitet sein Gruppenspiel gegen Spanien. | Deutschland verlor das Gruppenspiel gegen Spanien.
          de | Etwa 400 Stellen fallen weg. | Etwa 400 Stellen werden gestrichen.
          de | Die Polizei nahm den Mann fest. | Die Polizei nahm den Mann fest, ohne dass er sich wehrte.
          de | Der Vertrag gilt. | Der Vertrag gilt ohne Zweifel.
          de | Die Ministerin trat zurück. | Die Ministerin trat nicht ohne Grund zurück.
          en | The bridge was closed. | The bridge was closed on Monday.
          en | The bridge was not closed. | The operator denied that the bridge was closed.
          en | The railway cut trains. | The railway cut not only trains but also buses.
          en | The minister resigned. | The minister did not resign until Monday.
          en | The bridge was closed. | The tunnel was not closed.
          en | The team won. | The team did not lose.
          de | Die Übernahme der Werft ist gescheitert. | Der Konzern wollte die Werft übernehmen.
          de | Die Übernahme der Werft ist gescheitert. | Der Konzern übernimmt die Werft nicht.
          en | The sale of the paper fell through. | The owner tried to sell the paper.
          de | Der Polizei gelang es nicht, den Mann zu fassen. | Der Mann wurde nicht gefasst.
          de | Die Fusion der beiden Banken ist geplatzt. | Die beiden Banken haben die Gespräche abgeschlossen.
          de | Es habe keinen Notruf gegeben. | Der Pilot setzte sich neben den Fluglotsen.
          de | Ob es einen Notruf gab. | Es gab keinen Notruf.
          de | Wer Nachfolger von Neil Hagen wird. | Es gibt keinen Nachfolger für Neil Hagen.
          en | Whether there was a fire alarm in the plant. | There was no fire alarm in the plant.
          en | The minister never read the letter of the board. | The minister answered the letter of the board.
          """)
  void sparesWhatOnlyLooksNegated(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void showsTheWordThatNegates() {
    assertThat(Judged.of(CLOSED, NOT_CLOSED).evidenceBy(JUDGE))
        .isEqualTo("told on the left, negated on the right: gesperrt | nicht");
    assertThat(Judged.of(NOT_CLOSED, CLOSED).evidenceBy(JUDGE))
        .isEqualTo("negated on the left, told on the right: nicht | gesperrt");
  }

  @Test
  void tellsADenialFromANegation() {
    assertThat(
            Judged.of(CLOSED, "Der Betreiber bestritt, dass die Brücke gesperrt wurde.")
                .evidenceBy(JUDGE))
        .isEqualTo("told on the left, denied on the right: gesperrt | bestritt");
  }

  @Test
  void sparesTwoDenialsInOtherWords() {
    assertThat(
            Judged.of(
                    "Die Regierung wies die Forderung zurück.",
                    "Von der Forderung will die Regierung nichts wissen.")
                .by(JUDGE))
        .isEmpty();
  }

  @Test
  void sparesWhatMayHaveChangedSince() {
    assertThat(Judged.ofDaysApart(1, CLOSED, NOT_CLOSED).by(JUDGE))
        .contains(Relation.NOT_COMPARABLE);
  }
}
