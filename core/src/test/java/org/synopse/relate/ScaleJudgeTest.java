package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.lexicon.Scales;

class ScaleJudgeTest {
  private static final RelationJudge JUDGE = new ScaleJudge(Judged.LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Das Gericht gab dem Eilantrag der Anwohner statt. | Die Anwohner sind vor Gericht mit ihrem Eilantrag gescheitert.
          de | Das Parlament hat die Reform am Montag verabschiedet. | Die Reform ist am Montag im Parlament durchgefallen.
          de | Der Pilot überlebte den Absturz. | Bei dem Absturz kam der Pilot ums Leben.
          de | Der Preis für Butter ist im Jahr 2024 gesunken. | Für Butter zahlten die Kunden 2024 zwölf Prozent mehr.
          de | Die Bahnstrecke ist wieder frei. | Die Bahnstrecke bleibt gesperrt.
          de | Die Brücke wurde nicht gesperrt. | Die Brücke ist geschlossen worden.
          en | The senate passed the bill. | The bill failed in the senate.
          de | Der Turm ist bewohnt. | Der Turm ist unbewohnt.
          en | The lake is unpolluted. | The lake is contaminated.
          en | The president signed the treaty. | The president refused to sign the treaty.
          en | Sales shrank last year. | Sales grew last year.
          de | Die Gespräche endeten ohne Ergebnis. | Die Gespräche endeten mit einer Einigung.
          de | Der Verdächtige ist noch auf der Flucht. | Der Verdächtige wurde festgenommen.
          de-en | Das Parlament hat das Gesetz verabschiedet. | Parliament rejected the law.
          en | Households will pay more for water. | Households will pay less for water.
          de | Das Bild ist eine plumpe Fälschung. | Das Bild ist echt.
          de | Die Ernte fiel üppig aus. | Die Ernte fiel mager aus.
          en | The jury acquitted the officer after a trial of several months. | The officer was found guilty after less than a day.
          de | Beide Seiten hielten die Waffenruhe im Tal ein. | Die Waffenruhe im Tal wurde gebrochen.
          de | In der Nacht haben sich Reederei Holm und Gewerkschaft auf einen Tarifvertrag geeinigt. | Die Gespräche bei der Reederei Holm endeten in der Nacht ohne Einigung.
          en | He won the final against Carter. | He lost the final against Carter.
          en | The prisoner was recaptured on Thursday morning. | The prisoner remained at large on Thursday night.
          """)
  void seesWordsOfBothEndsAboutOneThing(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Die Jury ließ den Film zu, andere nicht. | Die Jury erlaubte den Film.
          de | Die Frist ist abgelaufen, eine Klage wird es nicht geben. | Die Frist ist abgelaufen.
          de | Das Finale der Herren gewann der Schwede. | Das Finale der Damen verlor die Schwedin.
          de | Die Brutto-Erlöse stiegen im Mai. | Die Netto-Erlöse sanken im Mai.
          de | Das Landgericht sprach den Fahrer frei. | Das Oberlandesgericht verurteilte den Fahrer.
          de | Die Preise stiegen im Mai. | Die Preise schrumpften im Juni.
          en | Trains on the coastal line were running. | Trains on the mountain line were suspended.
          """)
  void holdsEndsOfTwoThingsForNotComparable(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .isNotEqualTo(Optional.of(Relation.CONTRADICTION));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Deutschland verlor das Spiel gegen Norwegen. | Norwegen gewann das Spiel gegen Deutschland.
          de | Für den Antrag fand sich keine Mehrheit. | Der Antrag ist gescheitert.
          de | Die Brücke ist nicht geschlossen. | Die Brücke ist offen.
          en | The court did not overturn the ruling. | The court upheld the ruling.
          de | Mehr als 300 Anleger verloren Geld. | Weniger als 500 Anleger verloren Geld.
          en | The judge rejected the request to stop the trial. | The trial will go on.
          de | Das Schiff hat am Montag im Hafen Ladung verloren. | Das Schiff soll am Dienstag im Hafen ankommen.
          en | The airline stopped losing money. | The airline is making a profit.
          en | The council passed the bill on the port. | The council is to reject the bill on the port.
          en | The firm won its lawsuit against the bank. | The bank lost the lawsuit against the firm.
          de | Der Antrag auf ein Verbot der Partei wurde abgelehnt. | Die Partei wird nicht verboten.
          """)
  void sparesWhatSaysTheSame(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
  }

  @Test
  void showsTheWordsAndTheScale() {
    assertThat(
            Judged.of("Der Pilot überlebte den Absturz.", "Der Pilot starb bei dem Absturz.")
                .evidenceBy(JUDGE))
        .isEqualTo("“überlebte” against “starb”, two ends of survival: überlebte | starb");
  }

  @Test
  void knowsEveryConceptOfItsScales() {
    List<String> unknown =
        Scales.shipped().all().stream()
            .flatMap(
                scale ->
                    Stream.concat(scale.up().concepts().stream(), scale.down().concepts().stream()))
            .filter(concept -> Judged.LEXICON.concept(concept) == null)
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void leavesOpenWhatHasComeSince() {
    String closed = "Die Brücke war nach einem Erdrutsch gesperrt.";
    String open = "Die Brücke ist inzwischen wieder frei.";

    assertThat(Judged.of(closed, open).by(JUDGE)).contains(Relation.NOT_COMPARABLE);
    assertThat(Judged.of("Die Brücke bleibt gesperrt.", open).by(JUDGE))
        .contains(Relation.CONTRADICTION);
  }
}
