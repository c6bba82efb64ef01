package org.synopse.statement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.Sentence;

class MentionFinderTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

  private static List<List<Mention>> find(Language language, String text) {
    return FINDER.find(language, Annotated.sentences(language, text));
  }

  /** The mentions as {@code words=entity}, in text order. */
  private static String mentions(Language language, String text) {
    return find(language, text).stream()
        .flatMap(List::stream)
        .map(mention -> mention.span().in(text) + "=" + mention.entity().name())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Die Vereinten Nationen warnten.     | Vereinten Nationen=Vereinte Nationen
          GERMAN  | Die russischen Soldaten schossen.   | russischen=Russland
          GERMAN  | Nordkoreas Armee schoss.            | Nordkoreas=Nordkorea
          GERMAN  | Der Kreml schwieg.                  | Kreml=Russland (Regierung)
          GERMAN  | Er lebt in New York.                | New York=New York
          ENGLISH | Russia's army left.                 | Russia's=Russland
          ENGLISH | The State Department declined.      | State Department=US-Außenministerium
          """)
  void findsTheNamesOfTheGazetteer(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Eleven of them were arrested in Leeds.          | Leeds
          ENGLISH | Seventeen people died in Kenya.                 | Kenya
          GERMAN  | Neun der 17 Ministerien gehen an Polen.         | Polen
          """)
  void takesNoNumberForAName(Language language, String text, String name) {
    assertThat(find(language, text).stream().flatMap(List::stream).map(m -> m.span().in(text)))
        .containsExactly(name);
  }

  @Test
  void believesTheArticleThatExplainsAnAbbreviation() {
    assertThat(
            mentions(
                Language.GERMAN,
                "Die Gewerkschaft Lokpersonal (GLP) ruft zum Streik auf. Die GLP fordert mehr Geld."))
        .contains("GLP=Gewerkschaft Lokpersonal");
    assertThat(mentions(Language.GERMAN, "Die Europäische Zentralbank (EZB) tagt."))
        .contains("=Europäische Zentralbank");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Die Firma Conradty entließ Arbeiter.      | Conradty
          GERMAN  | Die Siemens AG meldete Gewinne.           | Siemens AG
          GERMAN  | Die Firma Hugo Boss stellt Anzüge her.    | Hugo Boss
          GERMAN  | Der Autobauer Ford schließt ein Werk.     | Ford
          ENGLISH | The Ford Motor Company closed a plant.    | Ford Motor Company
          ENGLISH | Goldman Sachs Group Inc. cut jobs.        | Goldman Sachs Group Inc.
          """)
  void takesACompanyWithTheNameOfItsFounderForNoPerson(
      Language language, String text, String name) {
    assertThat(find(language, text).get(0))
        .singleElement()
        .satisfies(mention -> assertThat(mention.span().in(text)).isEqualTo(name))
        .extracting(mention -> mention.entity().type())
        .isEqualTo(EntityType.ORGANISATION);
  }

  @Test
  void keepsTheFounderApartFromTheCompany() {
    String text = "Heinrich Conradty kam. Die Firma Conradty entließ Arbeiter, sagte Conradty.";

    assertThat(mentions(Language.GERMAN, text))
        .isEqualTo(
            "Heinrich Conradty=Heinrich Conradty; Conradty=Conradty; Conradty=Heinrich Conradty");
  }

  @Test
  void takesTheOwnerOfACompanyForAPerson() {
    assertThat(mentions(Language.GERMAN, "Das Unternehmen Peter Müllers ist groß."))
        .isEqualTo("Peter Müllers=Peter Müllers");
    assertThat(find(Language.GERMAN, "Das Unternehmen Peter Müllers ist groß.").get(0))
        .extracting(mention -> mention.entity().type())
        .containsExactly(EntityType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Bürgermeisterin Henrike Vollmer sprach.  | Henrike Vollmer
          GERMAN  | Gestern kam Ludwig van Beethoven.        | Ludwig van Beethoven
          ENGLISH | George W. Bush spoke.                    | George W. Bush
          ENGLISH | Wayne Hale declined.                     | Wayne Hale
          """)
  void findsAPersonByTheGivenName(Language language, String text, String name) {
    assertThat(find(language, text).get(0))
        .extracting(Mention::entity)
        .containsExactly(new Entity(name, EntityType.PERSON));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Anna Vollmer kam. Vollmer ging.       | Anna Vollmer=Anna Vollmer; Vollmer=Anna Vollmer
          Putin kam. Wladimir Putin ging.       | Putin=Wladimir Putin; Wladimir Putin=Wladimir Putin
          Joe Biden kam. Bidens Rede war kurz.  | Joe Biden=Joe Biden; Bidens=Joe Biden
          """)
  void joinsASurnameWithTheWholeName(String text, String mentions) {
    assertThat(mentions(Language.GERMAN, text)).isEqualTo(mentions);
  }

  @Test
  void joinsEachSurnameWithItsOwnPerson() {
    assertThat(
            mentions(
                Language.GERMAN, "Angela Merkel und Friedrich Merz sprachen. Merz lobte Merkel."))
        .endsWith("Merz=Friedrich Merz; Merkel=Angela Merkel");
  }

  @Test
  void leavesASurnameOfTwoPeopleAlone() {
    assertThat(mentions(Language.GERMAN, "Hans Müller und Peter Müller kamen. Müller ging."))
        .isEqualTo("Hans Müller=Hans Müller; Peter Müller=Peter Müller; Müller=Müller");
  }

  @Test
  void knowsAnEnglishNameByTheGermanOne() {
    assertThat(mentions(Language.ENGLISH, "Vladimir Putin met Kim Jong Un in Moscow."))
        .isEqualTo("Vladimir Putin=Wladimir Putin; Kim Jong Un=Kim Jong Un; Moscow=Moskau");
  }

  @Test
  void givesTheMentionsSentenceBySentence() {
    List<List<Mention>> found =
        find(Language.GERMAN, "Putin kam an. Alle warteten lange. Kim ging weg.");
    assertThat(found).extracting(List::size).containsExactly(1, 0, 1);
  }

  @Test
  void anchorsAMentionAtItsWords() {
    String text = "Der russische Präsident Wladimir Putin kam nach Moskau.";
    for (Mention mention : find(Language.GERMAN, text).get(0)) {
      assertThat(mention.span().in(text)).matches("russische|Wladimir Putin|Moskau");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sie erhielten Haftstrafen zwischen fünf und zwölf Jahren. | ''
          Menschen mit Atem- und Herzproblemen wurde geraten.       | ''
          Die Notwendigkeit eines Volkskrieges blieb.               | ''
          Der Gast kam gestern aus Oberstdorf.                      | Oberstdorf=Oberstdorf
          Die Straße am Rohrbach ist frei.                          | Rohrbach=Rohrbach
          """)
  void takesACompoundOfNounsForNoName(String text, String mentions) {
    assertThat(mentions(Language.GERMAN, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Ein SPD-Stadtrat verließ den Saal.              | SPD=SPD
          GERMAN  | Die UN-Truppen verließen den Ort.               | UN=Vereinte Nationen
          GERMAN  | Die QXR-Fraktion stimmte zu.                    | QXR=QXR
          GERMAN  | Die Air-France-Maschine landete sicher.         | Air-France=Air France-KLM
          GERMAN  | Tiffany Brodersen kam. Die Brodersen-Kritiker schwiegen. | Tiffany Brodersen=Tiffany Brodersen; Brodersen=Tiffany Brodersen
          GERMAN  | Der deutsch-polnische Vertrag gilt.             | deutsch=Deutschland; polnische=Polen
          GERMAN  | Das TV-Gerät kostete 40 US-Dollar.              | ''
          GERMAN  | Der Lastwagen-Fahrer schlief.                   | ''
          GERMAN  | Bela Isorok, Sprecher des Verbands, kam.           | Bela Isorok=Bela Isorok
          GERMAN  | Finanzstaatssekretär Bernd Holtkamp kam.           | Bernd Holtkamp=Bernd Holtkamp
          GERMAN  | Umweltsenatorin Eva Kern kam.                      | Eva Kern=Eva Kern
          GERMAN  | Landesgeschäftsführer Jan Pohl kam.                | Jan Pohl=Jan Pohl
          GERMAN  | Der SPD-Sprecher Hannes Vollmer kam.            | SPD=SPD; Hannes Vollmer=Hannes Vollmer
          GERMAN  | Er fuhr nach Berlin-Neukölln.                   | Berlin-Neukölln=Neukölln
          """)
  void findsTheNameBeforeTheHyphenOfACompound(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Bremer Flughafen blieb zu.                | Bremer=Bremen
          Die New Yorker Kunden kamen.                  | New Yorker=New York
          Das Karlsruher Krankenhaus wuchs.             | Karlsruher=Karlsruhe
          Wegen seiner Arbeit kam er.                   | ''
          """)
  void findsTheTownOfAnAdjective(String text, String mentions) {
    assertThat(mentions(Language.GERMAN, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Billigflieger Ryanair wuchs.                   | Ryanair=Ryanair
          Die Kosten trägt der US-Bundesstaat Virginia.      | US=USA; Virginia=Virginia
          Der Netzbetreiber Velkora zahlte.                 | Velkora=Velkora
          """)
  void leavesANounOutOfTheNameBehindIt(String text, String mentions) {
    assertThat(mentions(Language.GERMAN, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Eine Studie der University of Leicester liegt vor. | University of Leicester
          GERMAN  | Die Zeitung Correio da Manhã berichtete.       | Correio da Manhã
          ENGLISH | The chapel is named after Saint Joan of Arc.   | Saint Joan of Arc
          ENGLISH | It was a gift of Pope Sixtus IV to the town.   | Sixtus IV
          ENGLISH | She joined the People's Freedom Party early.   | People's Freedom Party
          ENGLISH | The painting hangs in the Glasgow Museum.      | Glasgow Museum
          ENGLISH | He served in the British Army for years.       | British Army
          ENGLISH | The family lived in East Pakistan then.        | East Pakistan
          """)
  void keepsANameOfSeveralWordsTogether(Language language, String text, String name) {
    assertThat(find(language, text).get(0))
        .extracting(mention -> mention.entity().name())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er sprach über den Arabischen Frühling.        | Arabischer Frühling
          Die Folgen des Kalten Krieges bleiben.         | Kalter Krieg
          Der Beginn der Olympischen Spiele naht.        | Olympische Spiele
          Die Opfer des Hurrikans Katrina warten.        | Hurrikan Katrina
          """)
  void listsANameInTheNominative(String text, String name) {
    assertThat(find(Language.GERMAN, text).get(0))
        .extracting(mention -> mention.entity().name())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Der Zug kam aus Hövelhof an.                   | Hövelhof=Hövelhof
          GERMAN  | Er zog in das Haus.                            | ''
          GERMAN  | Die Firma lebt von Ölvorkommen.                | ''
          ENGLISH | They published the report in Spanish.          | ''
          ENGLISH | The band speaks French at home.                | ''
          ENGLISH | He paid US$ 40 for it.                         | ''
          ENGLISH | A Florida-based company paid.                  | Florida=Florida
          ENGLISH | It was sold as a medium-size car on DVD.       | ''
          ENGLISH | The army captured Rome in June.                | Rome=Rom
          GERMAN  | Er lebt in Den Haag.                           | Den Haag=Den Haag
          """)
  void tellsPlacesFromOtherWords(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They watched the Denver Red Stags play.            | Denver Red Stags=Denver Red Stags
          He fished in Florida Bay for years.                | Florida Bay=Florida Bay
          The book is about the U.S. Civil War.              | U.S. Civil War=U.S. Civil War
          He met Spain President Garcia there.               | Spain=Spanien; Garcia=Garcia
          """)
  void goesOnWithANameThatBeginsWithAPlace(String text, String mentions) {
    assertThat(mentions(Language.ENGLISH, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | The prize went to Walter H.W. Brandt again.      | Walter H.W. Brandt
          ENGLISH | The prize went to Martin Luther King yesterday.  | Martin Luther King
          ENGLISH | The prize went to Peter Holloway Jr. yesterday.  | Peter Holloway Jr.
          ENGLISH | The prize went to Maria Lopez de Cardenas.       | Maria Lopez de Cardenas
          GERMAN  | Der Oberst Moritz Schenk Graf von Rabenau kam.   | Moritz Schenk Graf von Rabenau
          """)
  void keepsAllOfThePersonsNameTogether(Language language, String text, String name) {
    assertThat(mentions(language, text)).isEqualTo(name + "=" + name);
  }

  @Test
  void joinsASurnameWithTheSonOfThatName() {
    assertThat(mentions(Language.ENGLISH, "Peter Holloway Jr. came. The critics of Holloway left."))
        .endsWith("; Holloway=Peter Holloway Jr.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | He flew with Gemini 8 to the station.            | Gemini 8=Gemini 8
          ENGLISH | The band Quorra 5 played there.                  | Quorra 5=Quorra 5
          GERMAN  | Er flog mit Apollo 11 zum Mond.                  | Apollo 11=Apollo 11
          GERMAN  | Die Kapsel Shenzhou 6 landete.                   | Shenzhou 6=Shenzhou 6
          """)
  void keepsTheNumberOfANameThatCountsNothing(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Discovery of the tomb took years.                | ''
          ENGLISH | The loss amounted to EUR 9 million.              | ''
          ENGLISH | The ruling (IT0004266F) stands.                  | ''
          ENGLISH | He was a Member of the board.                    | ''
          GERMAN  | Das Beben begann um 10:46 Uhr MESZ.              | ''
          """)
  void takesOtherWordsInCapitalsForNoName(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | He joined the Democratic and Farmers Party.       | Democratic and Farmers Party
          ENGLISH | The Securities and Trading Commission met.       | Securities and Trading Commission
          """)
  void keepsANameWithAndTogether(Language language, String text, String name) {
    assertThat(mentions(language, text)).isEqualTo(name + "=" + name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | It was stolen from an Oslo gallery.                   | Oslo=Oslo
          GERMAN  | Seine Rede dauerte lange.                             | ''
          GERMAN  | Er fuhr mit dem Boot über die Seine.                  | Seine=Seine
          GERMAN  | Es ist der Flughafen für regionale Flüge zur Insel.   | ''
          ENGLISH | The UN Commission on Mining Rights met.               | UN Commission on Mining Rights=UN Commission on Mining Rights
          ENGLISH | The towns are Barcelona, Paris and Milan.             | Barcelona=Barcelona; Paris=Paris; Milan=Mailand
          ENGLISH | Most North American teams lost.                       | North American=Nordamerika
          GERMAN  | Er kaufte es bei eBay im Netz.                        | eBay=eBay
          GERMAN  | Der Sender al-Dschasira berichtete.                   | al-Dschasira=Al-Dschasira
          """)
  void knowsTheNamesOfTheGazetteerWhereverTheyStand(
      Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Sie lasen „Der Gärtner im Nebel“ vor.                    | Der Gärtner im Nebel
          GERMAN  | Das meldete die „Rundschau am Sonntag“ gestern.          | Rundschau am Sonntag
          ENGLISH | The jury liked "Nights of Almeria" more than others.     | Nights of Almeria
          ENGLISH | She read "Garden's End". The old print of Garden's End is rare. | Garden's End; Garden's End
          """)
  void takesATitleInMarksForOneName(Language language, String text, String names) {
    assertThat(
            find(language, text).stream()
                .flatMap(List::stream)
                .map(mention -> mention.entity().name())
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Er sprach von einer „Gefahr für Leib und Leben“.         | ''
          GERMAN  | Auf dem Schild stand „Keine Gewalt gegen Kinder“.        | ''
          ENGLISH | He said "we were very happy" and left.                   | ''
          """)
  void takesAPhraseInMarksForNoName(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Er lobte die Arbeit der Südamerikanischen Staatengemeinschaft. | Südamerikanische Staatengemeinschaft
          Sie arbeitet beim Rumänischen Kulturinstitut in der Stadt.     | Rumänisches Kulturinstitut
          """)
  void takesAnAdjectiveWithACapitalForTheBeginOfAName(String text, String name) {
    assertThat(find(Language.GERMAN, text).get(0))
        .extracting(mention -> mention.entity().name())
        .containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die SPD/FDP-Mehrheit im Saal schwand.                    | SPD=SPD; FDP=FDP
          Die CDU/CSU-Fraktion tagte.                              | CDU/CSU=CDU/CSU
          An der Ecke Karl-Marx-Straße/Peter-Vogt-Straße hielt er. | Karl-Marx-Straße=Karl-Marx-Straße; Peter-Vogt-Straße=Peter-Vogt-Straße
          """)
  void findsTheNamesBesideASlash(String text, String mentions) {
    assertThat(mentions(Language.GERMAN, text)).isEqualTo(mentions);
  }

  @Test
  void takesThePlaceAtWhichATownLiesForPartOfItsName() {
    assertThat(mentions(Language.GERMAN, "Er wohnt in Kirchmöser an der Havel."))
        .isEqualTo("Kirchmöser an der Havel=Kirchmöser an der Havel");
  }

  @Test
  void takesANameOfTheArticleForANameAtTheBeginOfASentence() {
    assertThat(mentions(Language.ENGLISH, "They sold Barings quickly. Barings faced losses."))
        .isEqualTo("Barings=Barings; Barings=Barings");
  }

  @Test
  void findsNoNameInAnEmptyArticle() {
    assertThat(FINDER.find(Language.GERMAN, List.<Sentence>of())).isEmpty();
  }
}
