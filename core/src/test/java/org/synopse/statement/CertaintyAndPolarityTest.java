package org.synopse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.lexicon.Certainty;
import org.synopse.testing.Extracted;

/** How sure whole sentences are and whether they are negated, with words that mislead. */
class CertaintyAndPolarityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Mann, der das Geld versteckt haben soll, wurde am Montag in Kassel gefasst. | gefasst | CERTAIN | AFFIRMED
          Die Polizei sucht einen Mann, der den Tresor zu öffnen versucht haben soll. | Tresor | ALLEGED | AFFIRMED
          Der Fahrer soll betrunken gewesen sein. | Fahrer | ALLEGED | AFFIRMED
          Die Bank hat den Zins wie erwartet gesenkt. | Zins | CERTAIN | AFFIRMED
          Die Bank begann die seit Tagen erwartete Kampagne. | Kampagne | CERTAIN | AFFIRMED
          Der Händler erwartete eine Lieferung. | Lieferung | PLANNED | AFFIRMED
          Wenn niemand bietet, fällt der Preis. | Preis | CERTAIN | AFFIRMED
          Wer nicht zahlt, verliert den Platz. | Platz | CERTAIN | AFFIRMED
          Ob er kommt, ist nicht bekannt. | bekannt | CERTAIN | NEGATED
          Der Zug kam früher als geplant an. | Zug | CERTAIN | AFFIRMED
          Der Dieb soll in Kassel leben. | Dieb | ALLEGED | AFFIRMED
          Das Auto brannte aus nicht ganz klaren Gründen. | Auto | CERTAIN | AFFIRMED
          Der Sender stellte den noch nicht reifen Wagen vor. | Wagen | CERTAIN | AFFIRMED
          Nach dem möglicherweise vorsätzlich begangenen Delikt gab es Proteste. | Proteste | CERTAIN | AFFIRMED
          Der Verein hat nicht viele Mitglieder. | Verein | CERTAIN | NEGATED
          Das Lösegeld soll zwei Millionen Euro betragen. | Lösegeld | ALLEGED | AFFIRMED
          Es gab kein Wasser und keinen Strom. | Wasser | CERTAIN | NEGATED
          Die Ernte fiel üppig aus. | Ernte | CERTAIN | AFFIRMED
          Der Gewinn ist höher ausgefallen. | Gewinn | CERTAIN | AFFIRMED
          Der Unterricht fiel am Montag komplett aus. | Unterricht | CERTAIN | NEGATED
          Der Zug ist ausgefallen. | Zug | CERTAIN | NEGATED
          Nicht der Fahrer, sondern der Beifahrer war betrunken. | Beifahrer | CERTAIN | AFFIRMED
          Oft wird vergessen, dass der Keller feucht ist. | vergessen | CERTAIN | AFFIRMED
          Bei dem Brand sollen vier Menschen gestorben sein. | Brand | ALLEGED | AFFIRMED
          Der Fahrer will das Schild nicht gesehen haben. | Schild | ALLEGED | NEGATED
          Der Vertrag soll am Mittwoch unterzeichnet werden. | Vertrag | PLANNED | AFFIRMED
          Die Stadt will die Brücke im Herbst sanieren. | Brücke | PLANNED | AFFIRMED
          Die Miete dürfte im Herbst steigen. | Miete | POSSIBLE | AFFIRMED
          Der Damm könnte brechen. | Damm | POSSIBLE | AFFIRMED
          Der Täter hatte angeblich einen Helfer. | Täter | ALLEGED | AFFIRMED
          Der Schütze war offenbar betrunken. | Schütze | POSSIBLE | AFFIRMED
          Das Feuer brach mutmaßlich in der Küche aus. | Feuer | ALLEGED | AFFIRMED
          Der mutmaßliche Täter wurde am Dienstag verhaftet. | Täter | CERTAIN | AFFIRMED
          Die Sperrung dauert wohl bis Freitag. | Sperrung | POSSIBLE | AFFIRMED
          Der Hang droht auf die Straße zu rutschen. | Hang | POSSIBLE | AFFIRMED
          Überschwemmungen fordern mehr als 100 Tote. | Überschwemmungen | CERTAIN | AFFIRMED
          Das Erdbeben forderte zahlreiche Menschenleben. | Erdbeben | CERTAIN | AFFIRMED
          Die Partei forderte, dass der Minister zurücktritt. | zurücktritt | PLANNED | AFFIRMED
          Der Verband forderte, die Strecke zu sperren. | Strecke | PLANNED | AFFIRMED
          Der Konzern drohte, das Werk in Emden zu schließen. | Werk | PLANNED | AFFIRMED
          Es gab Gerüchte, wonach der Trainer gehen muss. | gehen | ALLEGED | AFFIRMED
          Es gibt Spekulationen, dass der Minister zurücktreten wird. | Minister | POSSIBLE | AFFIRMED
          Der Bürgermeister kündigte an, das Bad zu schließen. | Bad | PLANNED | AFFIRMED
          Der neue Präsident wird am Sonntag gewählt. | Präsident | PLANNED | AFFIRMED
          Der Minister wird am Montag nach Paris reisen. | Minister | PLANNED | AFFIRMED
          Drei Menschen wurden bei dem Unfall verletzt. | Menschen | CERTAIN | AFFIRMED
          Der Mann wird seit Montag vermisst. | Mann | CERTAIN | AFFIRMED
          Die Brücke wird derzeit saniert. | Brücke | CERTAIN | AFFIRMED
          Die Brücken können nicht saniert werden. | Brücken | CERTAIN | NEGATED
          Der Verein hielt gestern ein Fest ab. | Verein | CERTAIN | AFFIRMED
          44 Tote entfallen auf den Norden. | Norden | CERTAIN | AFFIRMED
          Die Stadt hat so genannte Wärmestuben eingerichtet. | Stadt | CERTAIN | AFFIRMED
          Neuwahlen geplant | Neuwahlen | PLANNED | AFFIRMED
          Bahn will Strecke sperren | Bahn | PLANNED | AFFIRMED
          Zwei Tote nach Brand in Kassel | Tote | CERTAIN | AFFIRMED
          Besuch des Präsidenten für Mai geplant | Besuch | PLANNED | AFFIRMED
          Das Kabinett hat das neue Gesetz beschlossen. | Kabinett | CERTAIN | AFFIRMED
          Beide Seiten haben eine Waffenruhe vereinbart. | Waffenruhe | CERTAIN | AFFIRMED
          Das Parlament nahm den Antrag am Freitag an. | Antrag | CERTAIN | AFFIRMED
          Die Polizei nahm den Verdächtigen vorläufig fest. | Polizei | CERTAIN | AFFIRMED
          Der Zug kam planmäßig in Kassel an. | Zug | CERTAIN | AFFIRMED
          Der Ort ist dem Ministerium unterstellt. | Ort | CERTAIN | AFFIRMED
          Der Kommissar prüft die Aussagen der Zeugen. | Kommissar | CERTAIN | AFFIRMED
          Der Einbrecher versuchte am Abend zu fliehen. | Einbrecher | CERTAIN | AFFIRMED
          Unklar ist, ob der Fahrer betrunken war. | Fahrer | POSSIBLE | AFFIRMED
          Die Behörden schließen einen Anschlag nicht aus. | Anschlag | POSSIBLE | AFFIRMED
          Ein Anschlag ist nicht auszuschließen. | Anschlag | POSSIBLE | AFFIRMED
          Ein Anschlag wird nicht ausgeschlossen. | Anschlag | POSSIBLE | AFFIRMED
          Der Trainer schloss einen Rücktritt aus. | Rücktritt | CERTAIN | NEGATED
          Das Amt rät den Reisenden, die Region zu meiden. | Region | PLANNED | AFFIRMED
          Die Anwohner meiden den Platz. | Platz | CERTAIN | AFFIRMED
          Der Minister bestreitet, dass Geld geflossen ist. | Geld | CERTAIN | AFFIRMED
          Niemand hat nicht davon gehört. | Niemand | CERTAIN | AFFIRMED
          Nicht nur der Keller, sondern auch das Dach brannte. | Keller | CERTAIN | AFFIRMED
          Das Parlament hat keinen Haushalt. | Haushalt | CERTAIN | NEGATED
          Weder die Brücke noch der Tunnel war gesperrt. | Brücke | CERTAIN | NEGATED
          Der Zug fuhr ohne Halt durch Kassel. | Zug | CERTAIN | AFFIRMED
          Der Fluss steigt nicht mehr. | Fluss | CERTAIN | NEGATED
          Die Ursache ist noch nicht bekannt. | Ursache | CERTAIN | NEGATED
          Kaum ein Zuschauer verließ das Stadion. | Zuschauer | CERTAIN | AFFIRMED
          Das Werk blieb geschlossen, weil kein Strom floss. | Werk | CERTAIN | AFFIRMED
          Der Mann versuchte, nicht aufzufallen. | Mann | CERTAIN | AFFIRMED
          Die Feuerwehr rettete den Jungen, der nicht schwimmen konnte. | Feuerwehr | CERTAIN | AFFIRMED
          Wenn der Regen nicht nachlässt, wird der Ort geräumt. | Ort | CERTAIN | AFFIRMED
          Das Fest entfällt, falls es regnet. | Fest | CERTAIN | NEGATED
          Der Fahrer versäumte es, die Tür zu schließen. | Fahrer | CERTAIN | NEGATED
          Der Minister weigerte sich, den Vertrag zu unterzeichnen. | Vertrag | CERTAIN | NEGATED
          Der Wert lag nicht weniger als fünf Meter über dem Pegel. | Wert | CERTAIN | AFFIRMED
          """)
  void readsGermanSentences(String text, String word, Certainty certainty, Polarity polarity) {
    check(Extracted.german(text), word, certainty, polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The treaty is expected to be signed on Wednesday. | treaty | PLANNED | AFFIRMED
          The town intends to close the bridge. | bridge | PLANNED | AFFIRMED
          The minister will travel to Paris on Monday. | minister | PLANNED | AFFIRMED
          The minister is due to travel to Paris on Monday. | minister | PLANNED | AFFIRMED
          The minister was elected on Sunday. | minister | CERTAIN | AFFIRMED
          The bank cut the rate as expected. | bank | CERTAIN | AFFIRMED
          As expected, the bank cut the rate. | bank | CERTAIN | AFFIRMED
          The train arrived earlier than planned. | train | CERTAIN | AFFIRMED
          The driver is said to have fled. | driver | ALLEGED | AFFIRMED
          The driver is believed to have fled. | driver | POSSIBLE | AFFIRMED
          The driver was reportedly drunk. | driver | ALLEGED | AFFIRMED
          The driver could not be reached. | driver | CERTAIN | NEGATED
          The driver could be fined. | driver | POSSIBLE | AFFIRMED
          The driver was apparently drunk. | driver | POSSIBLE | AFFIRMED
          Floods claimed more than 100 lives. | Floods | CERTAIN | AFFIRMED
          The rower claimed the title on Sunday. | rower | CERTAIN | AFFIRMED
          The suspect appeared in court on Monday. | suspect | CERTAIN | AFFIRMED
          The dam appears to be safe. | dam | POSSIBLE | AFFIRMED
          The crane weighs forty tonnes. | crane | CERTAIN | AFFIRMED
          The alleged gunman was arrested on Tuesday. | gunman | CERTAIN | AFFIRMED
          The thief tried to open the safe. | thief | CERTAIN | AFFIRMED
          Residents avoid the square. | square | CERTAIN | AFFIRMED
          Officials warned residents to avoid the area. | area | CERTAIN | AFFIRMED
          The driver failed to stop at the light. | driver | CERTAIN | NEGATED
          Police failed to prevent the attack. | attack | CERTAIN | AFFIRMED
          The minister refused to sign the deal. | deal | CERTAIN | NEGATED
          The minister denied that money had changed hands. | money | CERTAIN | AFFIRMED
          The police did not rule out an attack. | attack | POSSIBLE | AFFIRMED
          An attack cannot be ruled out. | attack | POSSIBLE | AFFIRMED
          The police ruled out an attack. | attack | CERTAIN | NEGATED
          Not only the cellar but also the roof burned. | cellar | CERTAIN | AFFIRMED
          Neither the bridge nor the tunnel was closed. | bridge | CERTAIN | NEGATED
          The river is no longer rising. | river | CERTAIN | NEGATED
          The plant remained closed because there was no power. | plant | CERTAIN | AFFIRMED
          Nobody was hurt in the fire. | Nobody | CERTAIN | NEGATED
          No fewer than ten houses burned. | houses | CERTAIN | AFFIRMED
          The train ran without stopping. | train | CERTAIN | AFFIRMED
          Two dead after fire in Kassel | dead | CERTAIN | AFFIRMED
          New vote planned for May | vote | PLANNED | AFFIRMED
          """)
  void readsEnglishSentences(String text, String word, Certainty certainty, Polarity polarity) {
    check(Extracted.english(text), word, certainty, polarity);
  }

  private static void check(Extracted read, String word, Certainty certainty, Polarity polarity) {
    Statement statement =
        read.statements().statements().stream()
            .filter(s -> s.tokens().stream().anyMatch(token -> token.is(word)))
            .findFirst()
            .orElseThrow();

    assertThat(statement.certainty()).as("certainty of %s", statement).isEqualTo(certainty);
    assertThat(statement.polarity()).as("polarity of %s", statement).isEqualTo(polarity);
  }
}
