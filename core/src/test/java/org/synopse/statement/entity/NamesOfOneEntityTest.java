package org.synopse.statement.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

/** How names are cut, told from other words, and joined within one article. */
class NamesOfOneEntityTest {
  private static final MentionFinder FINDER = new MentionFinder(Gazetteer.load());

  private static List<Mention> find(Language language, String text) {
    return FINDER.find(language, Annotated.sentences(language, text)).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static String mentions(Language language, String text) {
    return find(language, text).stream()
        .map(mention -> mention.span().in(text) + "=" + mention.entity().name())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Bundeskanzler Olaf Scholz sprach.            | Olaf Scholz=Olaf Scholz
          GERMAN  | Der Architekt Tjark Wessling lachte.         | Tjark Wessling=Tjark Wessling
          ENGLISH | President Joe Biden spoke.                   | Joe Biden=Joe Biden
          ENGLISH | Former Prime Minister Theresa May spoke.     | Theresa May=Theresa May
          ENGLISH | Mr. Putin spoke.                             | Putin=Wladimir Putin
          """)
  void cutsTitlesAndRolesOffANameOfAPerson(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
    assertThat(find(language, text).get(0).entity().type()).isEqualTo(EntityType.PERSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Ursula von der Leyen kam. Von der Leyen ging. | Ursula von der Leyen
          GERMAN  | Der Minister Rafik al-Hariri kam. Al-Hariri ging. | Rafik al-Hariri
          GERMAN  | Der Chef, Frank-Jürgen Weise, kam. Weise ging. | Frank-Jürgen Weise
          GERMAN  | Henrike Vollmer kam. Vollmer ging.            | Henrike Vollmer
          GERMAN  | Emmanuel Macron kam. Macrons Rede war kurz.   | Emmanuel Macron
          GERMAN  | Xi Jinping kam. Xi ging.                      | Xi Jinping
          GERMAN  | Kim Jong Un kam. Kim lachte.                  | Kim Jong Un
          GERMAN  | Juri Uschakow kam. Yuri Ushakov ging.         | Juri Uschakow
          GERMAN  | Bürgermeisterin Inge Rautenberg kam. Dann ging die Bürgermeisterin. | Inge Rautenberg
          GERMAN  | Polizeisprecher Uwe Brandhorst kam. Der Polizeisprecher lachte. | Uwe Brandhorst
          GERMAN  | Innenminister Bernd Klöckner kam. Der Minister lachte. | Bernd Klöckner
          GERMAN  | Wladimir Putin kam. Der russische Präsident lachte.     | Wladimir Putin
          GERMAN  | Die Gewerkschaft Schiene und Verkehr (GSV) streikt. Die GSV ruft auf. | Gewerkschaft Schiene und Verkehr
          GERMAN  | Die Gewerkschaft Schiene und Verkehr streikt. Die GSV ruft auf. | Gewerkschaft Schiene und Verkehr
          ENGLISH | Mayor Helen Ostrander spoke. The mayor left.  | Helen Ostrander
          ENGLISH | Helen Ostrander's plan failed. Ostrander left. | Helen Ostrander
          ENGLISH | The European Space Agency (ESA) paid. ESA is glad. | ESA
          """)
  void givesOneEntityToAllTheNamesOf(Language language, String text, String entity) {
    assertThat(find(language, text))
        .hasSizeGreaterThan(1)
        .extracting(mention -> mention.entity().name())
        .containsOnly(entity);
  }

  @Test
  void endsANameAtItsGenitive() {
    assertThat(mentions(Language.GERMAN, "Emmanuel Macrons Rede wurde gelobt."))
        .startsWith("Emmanuel Macrons=Emmanuel Macron");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Moskau wies das zurück.                     | Moskau=Russland (Regierung)
          GERMAN  | Er lebt in Moskau.                          | Moskau=Moskau
          GERMAN  | Die Delegation kam aus Moskau.              | Moskau=Moskau
          GERMAN  | Sie trafen sich in Paris und London.        | Paris=Paris; London=London
          GERMAN  | Die Bundesregierung schwieg.                | Bundesregierung=Deutschland (Regierung)
          GERMAN  | Das Kanzleramt schwieg.                     | Kanzleramt=Deutschland (Regierung)
          GERMAN  | Die französische Regierung schwieg.         | französische Regierung=Frankreich (Regierung)
          ENGLISH | The South Korean government condemned it.   | South Korean government=Südkorea (Regierung)
          ENGLISH | He flew to Beijing.                         | Beijing=Peking
          ENGLISH | Moscow denied it.                           | Moscow=Russland (Regierung)
          """)
  void tellsAGovernmentFromItsSeat(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Russische Soldaten schossen.        | Russische=Russland
          ENGLISH | North Korean soldiers fired.        | North Korean=Nordkorea
          GERMAN  | Die Nordkoreaner schossen.          | Nordkoreaner=Nordkorea
          ENGLISH | The Emirates sent aid.              | Emirates=Vereinigte Arabische Emirate
          """)
  void leadsAdjectivesAndInhabitantsToTheCountry(Language language, String text, String mentions) {
    assertThat(mentions(language, text)).isEqualTo(mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GERMAN  | Am Mittwoch kostete das im Mai zwei Euro.",
        "GERMAN  | Aus dem Haus kam Rauch.",
        "ENGLISH | On Friday it rained.",
        "ENGLISH | It rained in May.",
        "ENGLISH | Nice weather drew crowds."
      })
  void takesNoOrdinaryWordForAName(Language language, String text) {
    assertThat(mentions(language, text)).isEmpty();
  }

  @Test
  void leavesARoleThatTwoHoldAlone() {
    String text =
        "Bürgermeisterin Inge Rautenberg traf Bürgermeisterin Anna Vollmer."
            + " Die Bürgermeisterin lachte.";
    assertThat(mentions(Language.GERMAN, text))
        .isEqualTo("Inge Rautenberg=Inge Rautenberg; Anna Vollmer=Anna Vollmer");
  }

  @Test
  void knowsATitleOfAWorkWhenItIsQuotedAgain() {
    String text = "Der Film „Das letzte Licht“ siegte. Alle lobten „Das letzte Licht“ sehr.";
    assertThat(mentions(Language.GERMAN, text))
        .isEqualTo("Das letzte Licht=Das letzte Licht; Das letzte Licht=Das letzte Licht");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bundeskanzler Olaf Scholz traf Emmanuel Macrons Berater in Paris, „wie immer“.",
        "(GSV) ( ) „“ von der und Von der.",
        "Von der Von der Von der.",
        "Der russische Präsident, der Präsident und der Präsident."
      })
  void keepsMentionsApart(String text) {
    List<Mention> mentions = find(Language.GERMAN, text);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).span().begin())
          .isGreaterThanOrEqualTo(mentions.get(i - 1).span().end());
    }
  }
}
