package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

/** Quantities as the news write them. */
class NewsQuantitiesTest {
  private static String inWords(Language language, String text) {
    List<Quantity> found =
        QuantityFinder.of(language).find(Annotated.sentence(language, text), List.of());
    return String.join("; ", found.stream().map(Quantity::inWords).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20-30 Menschen kamen ums Leben.                  | 20 to 30 mensch
          Dort leben 10–15 Familien.                       | 10 to 15 familie
          Zwischen 20 und 30 Menschen starben.             | 20 to 30 mensch
          Es kostet eine Million Euro.                     | 1000000 EUR
          Die Strecke war 228.5 Kilometer lang.            | 228.5 km
          Die Partei kam auf 28.56 % der Stimmen.          | 28.56 percent
          Ein 64 Jahre alter Mann wurde verletzt.          | 64 years-old
          Er kam um 18.30 Uhr mit zwei Tonnen Weizen.      | 2 t
          Das Schiff lud 8 200 Tonnen Weizen.              | 8200 t
          Mehrere Hundert Menschen demonstrierten.         | at least 200 mensch
          Tausende Menschen flohen.                        | at least 1000 mensch
          Ein Drittel der Abgeordneten fehlte.             | 33.33333333333333 percent
          Zwei Drittel der Befragten stimmten zu.          | 66.66666666666667 percent
          Die Hälfte der Wähler blieb zu Hause.            | 50 percent
          Zweitausendfünfhundert Soldaten kamen.           | 2500 soldat
          Er zahlte anderthalb Millionen Euro.             | 1500000 EUR
          Ein Dutzend Häuser brannte.                      | 12 haus
          Knapp 100 Menschen kamen.                        | about 90 to 100 mensch
          Gut 100 Menschen kamen.                          | about 100 to 110 mensch
          Nicht mehr als 50 Menschen kamen.                | up to 50 mensch
          Die Zahl sank um 0,5 Prozentpunkte.              | 0.5 percentage-point
          Die Zinsen steigen um 25 Basispunkte.            | 25 basis-point
          Die Bank verlor 3,5 Mrd. Euro im Jahr.           | 3500000000 EUR per year
          Bei 20 bis 30 Prozent der Fälle half es.         | 20 to 30 percent
          Der 25-jährige Mann starb.                       | 25 years-old
          Er zahlte 12 Euro oder mehr.                     | at least 12 EUR
          """)
  void readsGermanNews(String text, String expected) {
    assertThat(inWords(Language.GERMAN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ticket costs €20.                        | 20 EUR
          He won £500.                                 | 500 GBP
          The firm paid €2.5bn in taxes.               | 2500000000 EUR
          The club paid £20m for him.                  | 20000000 GBP
          One hundred and fifty people died.           | 150 people
          Two dozen trucks were destroyed.             | 24 truck
          A third of the voters stayed away.           | 33.33333333333333 percent
          One in five voters stayed away.              | 20 percent
          Between 20 and 30 people died.               | 20 to 30 people
          No more than 50 people came.                 | up to 50 people
          Hundreds of people fled.                     | at least 100 people
          One person was killed.                       | 1 person
          A 25-year-old man died.                      | 25 years-old
          The road is 20 miles long.                   | 20 mile
          Police found 25 pounds of cocaine.           | 25 pound
          """)
  void readsEnglishNews(String text, String expected) {
    assertThat(inWords(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @Test
  void countsThePartByItsWhole() {
    assertThat(inWords(Language.GERMAN, "Zwölf der 20 Passagiere starben."))
        .isEqualTo("12 of 20 passagier; 20 passagier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Flughafen zählte 300 Fluggäste.                       | 300 fluggast
          Sie starben mit vier Besatzungsmitgliedern.               | 4 besatzungsmitglied
          Die Bank sperrte 40 Kreditkarten.                         | 40 kreditkarte
          Es gab zwölf Masern-Fälle.                                | 12 masern-fall
          Man suchte nach 20 Verdächtigen.                          | 20 verdächtiger
          Alle 60 im Ausland gebauten Lastwagen fuhren.             | 60 lastwagen
          Die beiden am Hafen stehenden Kräne brannten.             | 2 kran
          Der Laster brachte 900 so genannten „Proviant“.           | 900 proviant
          Im Vorjahr gab es 31 registrierte Unfälle.                | 31 unfall
          Sie gewannen vier erste, zweite und dritte Preise.        | 4 preis
          Gesucht werden 30 kaufmännische und handwerkliche Kräfte. | 30 kraft
          Sie kam mit drei ihrer Söhne.                             | 3 sohn
          Er wohnt in einer 6.000-Einwohner-Stadt.                  | 6000 einwohner
          """)
  void namesWhatIsCountedInGerman(String text, String expected) {
    assertThat(inWords(Language.GERMAN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          She set 15 world records.                               | 15 record
          They met 12 Canadian committee members.                 | 12 member
          Three steel companies closed.                           | 3 company
          The town built two Bailey bridges.                      | 2 bridge
          He lent money to more than 30 of his neighbours.        | over 30 neighbour
          Two of Brazil's biggest banks merged.                   | 2 bank
          A nine-member crew came.                                | 9 member
          They wrote six highly praised stage plays.              | 6 play
          The club won eight Olympic and European medals.         | 8 medal
          Both ministers and the envoy left.                      | 2 minister
          """)
  void namesWhatIsCountedInEnglish(String text, String expected) {
    assertThat(inWords(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Die Zahl sank von 90 auf 70 Tote.            | 90 toter; 70 toter
          GERMAN  | Der Rat wächst von bisher 14 auf 18 Sitze.   | 14 sitz; 18 sitz
          GERMAN  | Die Karte kostet 7,20 statt 6,90 Euro.       | 7.2 EUR; 6.9 EUR
          GERMAN  | Sie erhielten 8,1 bzw. 5,5 Prozent.          | 8.1 percent; 5.5 percent
          ENGLISH | It fell from 80 to 60 seats.                 | 80 seat; 60 seat
          GERMAN  | Mehr als die Hälfte der Bäume starb.         | over 50 percent
          GERMAN  | Fast die Hälfte der Bäume starb.             | about 45 to 50 percent
          GERMAN  | Es waren etwa 20 bis 30 Bäume.               | about 20 to 30 baum
          GERMAN  | Gold kostet 700 Dollar je Feinunze.          | 700 USD per ounce
          ENGLISH | Oil rose to $70 a barrel.                    | 70 USD per barrel
          GERMAN  | Es waren 800 Flüge im Jahr 2007.             | 800 flug
          GERMAN  | Es waren 800 Flüge im Jahr.                  | 800 flug per year
          ENGLISH | It paid $5 million a year ago.               | 5000000 USD
          GERMAN  | FC Adorf – SV Bedorf 2 : 1 (1 : 0)           | a score of 2 to 1; a score of 1 to 0
          """)
  void readsWhatNumbersShare(Language language, String text, String expected) {
    assertThat(inWords(language, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ein vierjähriges Mädchen verschwand.                     | 4 years-old
          Die Vierjährige wurde gefunden.                          | 4 years-old
          Ein Elfjähriger rannte davon.                            | 11 years-old
          Sie hat eine hundertprozentige Tochter.                  | 100 percent
          Eine dreiköpfige Besatzung war an Bord.                  | 3 person
          Man bildete eine 40-köpfige Kommission.                  | 40 person
          Das Land hat eine oder zwei Bomben.                      | 1 to 2 bombe
          Die Rakete hat eine Reichweite bis 300 km.               | up to 300 km
          Es herrschten bis minus 20 Grad.                         | -20 degree
          Er kam noch einmal zurück.                               | ''
          Es waren Kinder im Alter zwischen 9 und 12 Jahren.       | 9 to 12 years-old
          """)
  void readsNumbersInsideWordsAndWithoutAnother(String text, String expected) {
    assertThat(inWords(Language.GERMAN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Gesucht wird Anna Maria Brandt (46) aus Celle.          | 46 years-old
          GERMAN  | Kinder unter 13 Jahren zahlen nichts.                   | under 13 years-old
          GERMAN  | Die Tore schossen Brandt (28.) und Olsen (65.).         | ''
          GERMAN  | Hier beginnt die 22. „Nacht der Lieder“ in Celle.       | ''
          GERMAN  | Das Gerät folgt dem neuen Profil 1.1 noch nicht.        | ''
          GERMAN  | Die Rente mit 67 bleibt umstritten.                     | 67 years-old
          GERMAN  | Mit 12 oder 13 Jahren begann sie zu rudern.             | 12 years-old; 13 years-old
          GERMAN  | Er war mit 39 Jahren der jüngste Bürgermeister.         | 39 years-old
          ENGLISH | Peter Brandt, 21, saw the fire.                         | 21 years-old
          GERMAN  | Der Motor stößt 130 Gramm Stickoxid je Kilometer aus.   | 130 g per kilometre
          ENGLISH | A clerk earns 22,000 a year there.                      | 22000 per year
          GERMAN  | Es brannten zwei Lager- und Verkaufshallen.             | 2 verkaufshalle
          GERMAN  | Das Beben hatte die Stärke 5,3 auf der Skala.           | 5.3 magnitude
          GERMAN  | Das Beben hatte eine Stärke von 6.                      | 6 magnitude
          ENGLISH | It had a magnitude of 9.0 at sea.                       | 9 magnitude
          ENGLISH | The damage exceeds 15 million euros.                    | over 15000000 EUR
          GERMAN  | Der Schaden übersteigt 15 Millionen Euro.               | over 15000000 EUR
          ENGLISH | The bank had losses of 850m in May.                     | 850000000
          ENGLISH | The site has 1.2m users.                                | 1200000 user
          ENGLISH | Their number fell from 1.2m to 600,000.                 | 1200000; 600000
          ENGLISH | He won the 100m race there.                             | 100 m
          ENGLISH | The tower is 100m high.                                 | 100 m
          ENGLISH | In the end the Gemini 8 mission failed.                 | ''
          ENGLISH | His first film was Workers '71 and failed.              | ''
          """)
  void readsAgesRatesAndMillions(Language language, String text, String expected) {
    assertThat(inWords(language, text)).isEqualTo(expected);
  }

  @Test
  void tellsAChangeFromAnAmount() {
    List<Quantity> found =
        QuantityFinder.of(Language.GERMAN)
            .find(Annotated.german("Der Preis stieg um 3 Prozent auf 12 Euro."), List.of());
    assertThat(found)
        .extracting(Quantity::role)
        .containsExactly(Quantity.Role.CHANGE, Quantity.Role.AMOUNT);
  }
}
