package org.synopse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.lexicon.Certainty;
import org.synopse.statement.modality.Polarity;
import org.synopse.testing.Extracted;

/** How sure whole sentences are and whether they are negated, with words that mislead. */
class CertaintyAndPolarityTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ob der Prozess stattfindet, liegt im Ermessen des Richters. | Ermessen | POSSIBLE | AFFIRMED
          Ein Flug nach Rom war wegen des Nebels nicht möglich. | Flug | CERTAIN | NEGATED
          Ein Flug nach Rom ist möglich. | Flug | POSSIBLE | AFFIRMED
          Die Frau gilt als vermisst. | Frau | CERTAIN | AFFIRMED
          Der Wirt gilt als Anführer der Bande. | Wirt | POSSIBLE | AFFIRMED
          Ist die Brücke sicher? | Brücke | POSSIBLE | AFFIRMED
          Der Sender zeigt am Abend die Sendung „Wer war es?“ | Sender | CERTAIN | AFFIRMED
          Es ist nicht klar, ob der Fahrer betrunken war. | klar | POSSIBLE | AFFIRMED
          Wenn der Fluss weiter steigt, wird der Damm brechen. | Damm | POSSIBLE | AFFIRMED
          Auch wenn der Fluss steigt, wird das Fest stattfinden. | Fest | PLANNED | AFFIRMED
          Der Minister wird nach Rom reisen, wenn die Wahl vorbei ist. | Minister | PLANNED | AFFIRMED
          Die Polizei geht nicht davon aus, dass jemand den Sturz überlebt hat. | überlebt | POSSIBLE | NEGATED
          Der Trainer glaubt nicht, dass der Stürmer bleibt. | Stürmer | POSSIBLE | NEGATED
          Der Trainer glaubt nicht, dass der Stürmer nicht bleibt. | Stürmer | POSSIBLE | AFFIRMED
          Butter ist so teuer wie schon lange nicht mehr. | Butter | CERTAIN | AFFIRMED
          Das Fest findet am Montag und nicht am Dienstag statt. | Fest | CERTAIN | AFFIRMED
          Es war ein Unfall, nicht Absicht. | Unfall | CERTAIN | AFFIRMED
          Der Fahrer war müde und hielt nicht an. | hielt | CERTAIN | NEGATED
          Die Akten waren offen und nicht verschlossen worden. | Akten | CERTAIN | NEGATED
          Der Fall ist in Kassel aber nicht der einzige. | Fall | CERTAIN | NEGATED
          Ob der Rat das will oder nicht, der Preis steigt. | Preis | CERTAIN | AFFIRMED
          Der Bürgermeister gedachte der Opfer des Brandes. | Opfer | CERTAIN | AFFIRMED
          Die Halle war als Lager gedacht. | Halle | CERTAIN | AFFIRMED
          Der Verein gedenkt, im Herbst ein Stadion zu bauen. | Verein | PLANNED | AFFIRMED
          Ein Tatverdächtiger wurde am Dienstag festgenommen. | Tatverdächtiger | CERTAIN | AFFIRMED
          Der Mann ist verdächtig. | Mann | ALLEGED | AFFIRMED
          Der Beamte stand lange im Verdacht, Akten verkauft zu haben. | Beamte | ALLEGED | AFFIRMED
          Die Zukunft des Vereins steht noch in den Sternen. | Vereins | POSSIBLE | AFFIRMED
          Ein Paket, vermutlich eine Bombe, ist im Bahnhof explodiert. | Paket | CERTAIN | AFFIRMED
          Das Paket war vermutlich eine Bombe. | Paket | POSSIBLE | AFFIRMED
          So kann es sein, dass der Preis steigt. | kann | POSSIBLE | AFFIRMED
          Umgerechnet entspräche dies einem Preis von neun Euro. | Preis | POSSIBLE | AFFIRMED
          Der Kanzler soll krank sein. | Kanzler | ALLEGED | AFFIRMED
          Zwei der Toten sollen Kinder sein. | Kinder | ALLEGED | AFFIRMED
          Der Sender soll überall empfangbar sein. | Sender | PLANNED | AFFIRMED
          In zehn Jahren soll der Tunnel fertiggestellt sein. | Tunnel | PLANNED | AFFIRMED
          Die Opposition fordert den Rücktritt des Ministers. | Opposition | CERTAIN | AFFIRMED
          Die Anwältin beantragte eine Haftprüfung. | Anwältin | CERTAIN | AFFIRMED
          Der Mann, der das Geld versteckt haben soll, wurde am Montag in Kassel gefasst. | gefasst | CERTAIN | AFFIRMED
          Die Polizei sucht einen Mann, der den Tresor zu öffnen versucht haben soll. | Tresor | ALLEGED | AFFIRMED
          Der Fahrer soll betrunken gewesen sein. | Fahrer | ALLEGED | AFFIRMED
          Die Bank hat den Zins wie erwartet gesenkt. | Zins | CERTAIN | AFFIRMED
          Die Bank begann die seit Tagen erwartete Kampagne. | Kampagne | CERTAIN | AFFIRMED
          Der Händler erwartete eine Lieferung. | Lieferung | PLANNED | AFFIRMED
          Wenn niemand bietet, fällt der Preis. | Preis | CERTAIN | AFFIRMED
          Wer nicht zahlt, verliert den Platz. | Platz | CERTAIN | AFFIRMED
          Ob er kommt, ist nicht bekannt. | bekannt | POSSIBLE | AFFIRMED
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
          A flight to Rome was not possible. | flight | CERTAIN | NEGATED
          A man suspected of stealing horses was seen in Turin. | man | CERTAIN | AFFIRMED
          The police suspected a neighbour. | neighbour | POSSIBLE | AFFIRMED
          The court heard the driver accused of theft. | court | CERTAIN | AFFIRMED
          The council passed the reforms suggested by the mayor. | reforms | CERTAIN | AFFIRMED
          The mayor suggested a reform. | reform | POSSIBLE | AFFIRMED
          Is the bridge safe? | bridge | POSSIBLE | AFFIRMED
          He watched the show "Who was it?" | show | CERTAIN | AFFIRMED
          It is not known whether the driver was drunk. | driver | POSSIBLE | AFFIRMED
          If the river keeps rising | river | POSSIBLE | AFFIRMED
          The fair will be cancelled if the river rises. | fair | POSSIBLE | NEGATED
          The fair will open even if the river rises. | fair | PLANNED | AFFIRMED
          The town will be asked to determine if the river rises. | town | PLANNED | AFFIRMED
          The experts do not believe that the dam is safe. | dam | POSSIBLE | NEGATED
          The experts do not believe that the dam is not safe. | dam | POSSIBLE | AFFIRMED
          The cup is made in Turin and not in Milan. | cup | CERTAIN | AFFIRMED
          The spelling is historical, not phonetic. | spelling | CERTAIN | AFFIRMED
          The fire was caused not by lightning but by a cigarette. | fire | CERTAIN | AFFIRMED
          The team did not win but fought to the end. | team | CERTAIN | NEGATED
          The driver was tired and did not stop. | stop | CERTAIN | NEGATED
          The queen gave a speech rejecting the offer. | queen | CERTAIN | AFFIRMED
          The queen is rejecting the offer. | queen | CERTAIN | NEGATED
          Prices fell until the city banned the trade. | Prices | CERTAIN | AFFIRMED
          The city banned the trade. | city | CERTAIN | NEGATED
          Some riders have taken banned drugs. | riders | CERTAIN | AFFIRMED
          She lost a vote of no confidence. | vote | CERTAIN | AFFIRMED
          Strikes are regulated under law no. 146. | Strikes | CERTAIN | AFFIRMED
          Sales declined sharply in May. | Sales | CERTAIN | AFFIRMED
          The author declined the award. | author | CERTAIN | NEGATED
          Their mission was to collect weapons. | mission | CERTAIN | AFFIRMED
          The hall was home to about 700 birds. | hall | CERTAIN | AFFIRMED
          She was to become the first female judge of the town. | judge | CERTAIN | AFFIRMED
          The president is to visit Rome on Friday. | president | PLANNED | AFFIRMED
          The general would die in August 1799. | general | CERTAIN | AFFIRMED
          The group would later become a party. | group | CERTAIN | AFFIRMED
          A new bridge would cost two million euros. | bridge | POSSIBLE | AFFIRMED
          He wrote a report proposing the sale of the mill. | report | CERTAIN | AFFIRMED
          A sect (possibly from Japan) bought the farm. | farm | CERTAIN | AFFIRMED
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
