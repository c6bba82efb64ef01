package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synopse.testing.Annotated.english;
import static org.synopse.testing.Annotated.german;
import static org.synopse.testing.Annotated.sentence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Gazetteer.Gender;
import org.synopse.lexicon.Gazetteer.NameMatch;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Sentence;
import org.synopse.text.Token;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static Entity named(String name) {
    return GAZETTEER
        .named(name)
        .orElseThrow(() -> new AssertionError("the gazetteer does not know " + name));
  }

  private static List<NameMatch> matches(Sentence sentence) {
    List<NameMatch> matches = new ArrayList<>();
    for (int i = 0; i < sentence.tokens().size(); i++) {
      GAZETTEER.nameAt(sentence.tokens(), i).ifPresent(matches::add);
    }
    return matches;
  }

  @Test
  void knowsTheCountriesOfTheWorldByBothNames() {
    Set<String> codes = new HashSet<>();
    for (List<String> entry : ResourceLines.fields(Gazetteer.class, "gazetteer/countries.txt")) {
      Entity german = named(ResourceLines.items(entry.get(1)).get(0));
      Entity english = named(ResourceLines.items(entry.get(2)).get(0));
      assertThat(english).isEqualTo(german);
      assertThat(german.type()).isEqualTo(EntityType.PLACE);
      assertThat(GAZETTEER.governmentOf(german)).isPresent();
      codes.add(entry.get(0));
    }
    assertThat(codes).hasSizeGreaterThanOrEqualTo(193);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Moskau", "Moscow", "Russland", "Russia", "Russische Föderation"})
  void leadsACapitalAndItsCountryToOneGovernment(String place) {
    assertThat(GAZETTEER.governmentOf(named(place))).contains(named("Kreml"));
  }

  @ParameterizedTest
  @CsvSource({
    "Berlin, Deutschland",
    "Paris, France",
    "Pjöngjang, North Korea",
    "Seoul, Südkorea",
    "Washington, USA",
    "Beijing, China",
    "London, Großbritannien",
    "Wien, Austria",
    "Kyiv, Ukraine"
  })
  void leadsACapitalToTheGovernmentOfItsCountry(String capital, String country) {
    assertThat(GAZETTEER.governmentOf(named(capital)))
        .isPresent()
        .isEqualTo(GAZETTEER.governmentOf(named(country)));
  }

  @Test
  void leadsATownThatGovernsNothingToNoGovernment() {
    assertThat(GAZETTEER.governmentOf(named("Hamburg"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"UN", "UNO", "Vereinte Nationen", "Vereinten Nationen", "United Nations", "U.N."})
  void knowsTheUnitedNationsUnderAllTheirNames(String name) {
    assertThat(named(name)).isEqualTo(new Entity("Vereinte Nationen", EntityType.ORGANISATION));
  }

  @ParameterizedTest
  @CsvSource({
    "State Department, US-Außenministerium",
    "Weltgesundheitsorganisation, WHO",
    "European Union, EU",
    "Zelensky, Wolodymyr Selenskyj",
    "Vladimir Putin, Putin",
    "Weltsicherheitsrat, UN Security Council",
    "Middle East, Nahost",
    "Munich, München",
    "Vereinigte Staaten, United States"
  })
  void givesBothNamesOneEntity(String left, String right) {
    assertThat(named(left)).isEqualTo(named(right));
  }

  @ParameterizedTest
  @CsvSource({"un sicherheitsrat, UN-Sicherheitsrat", "MÜNCHEN, München", "élysée, Élysée"})
  void overlooksCaseAndHyphens(String written, String name) {
    assertThat(named(written)).isEqualTo(named(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Nordkoreas Armee schoss.                   | Nordkorea         | 1 | false
          GERMAN  | Die Armee Russlands schoss.                | Russland          | 1 | false
          ENGLISH | North Korea's army fired.                  | Nordkorea         | 2 | false
          ENGLISH | Russia’s army fired.                       | Russland          | 1 | false
          GERMAN  | Die russischen Soldaten schossen.          | Russland          | 1 | true
          GERMAN  | Die Russen schossen.                       | Russland          | 1 | true
          ENGLISH | The Russian soldiers fired.                | Russland          | 1 | true
          GERMAN  | Die Vereinten Nationen warnten.            | Vereinte Nationen | 2 | false
          ENGLISH | The United Nations warned.                 | Vereinte Nationen | 2 | false
          """)
  void findsNamesInSentences(
      Language language, String text, String entity, int length, boolean demonym) {
    assertThat(matches(sentence(language, text)))
        .contains(new NameMatch(named(entity), length, demonym));
  }

  @Test
  void takesTheLongestNameThatBeginsAtAWord() {
    Sentence sentence = german("Der Sicherheitsrat der Vereinten Nationen tagte.");
    assertThat(GAZETTEER.nameAt(sentence.tokens(), 1))
        .contains(new NameMatch(named("UN-Sicherheitsrat"), 4, false));
  }

  @Test
  void findsNoNameAcrossAMark() {
    Sentence sentence = english("They went North, Korea followed.");
    assertThat(matches(sentence)).extracting(NameMatch::entity).doesNotContain(named("Nordkorea"));
  }

  @Test
  void findsNoNameInWordsThatAreNotCapitalised() {
    Token token = german("Sie waren dort essen.").tokens().get(3);
    assertThat(token.form()).isEqualTo("essen");
    assertThat(GAZETTEER.nameAt(List.of(token), 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Angela, FEMALE", "Friedrich, MALE", "Qwertz, UNKNOWN", "angela, UNKNOWN"})
  void tellsTheGenderOfAGivenName(String name, Gender gender) {
    assertThat(GAZETTEER.genderOf(name)).isEqualTo(gender);
    assertThat(GAZETTEER.isGivenName(name)).isEqualTo(gender != Gender.UNKNOWN);
  }

  @Test
  void knowsRolesInBothGendersAndLanguages() {
    Sentence german = german("Die Präsidentin traf den Außenminister und den Polizisten.");
    assertThat(german.tokens().stream().filter(GAZETTEER::isRole).map(Token::form))
        .contains("Präsidentin", "Außenminister");
    Sentence english = english("The spokeswoman met the president near a bridge.");
    assertThat(english.tokens().stream().filter(GAZETTEER::isRole).map(Token::form))
        .containsExactly("spokeswoman", "president");
  }

  @Test
  void listsItsNamesAsTheyAreLookedUp() {
    assertThat(GAZETTEER.names()).contains("moskau", "un sicherheitsrat").hasSizeGreaterThan(5000);
  }
}
