package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** How much of the world the gazetteer knows. */
class GazetteerCoverageTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final int SOVEREIGN_STATES = 193;

  /** Antarctic islands and dependencies without inhabitants have no people to name. */
  private static final int WITHOUT_PEOPLE = 12;

  private static List<List<String>> entries(String file) {
    return ResourceLines.fields(Gazetteer.class, "gazetteer/" + file);
  }

  private static boolean isTold(String field) {
    return !ResourceLines.items(field).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void knowsEveryCountryByItsNameOfTheJavaRuntime(Language language) {
    List<String> unknown = new ArrayList<>();
    for (String code : Locale.getISOCountries()) {
      String name = Locale.of("", code).getDisplayCountry(language.locale());
      if (GAZETTEER.named(name).isEmpty()) {
        unknown.add(code + " " + name);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void knowsTheCapitalOfEveryState() {
    long capitals =
        entries("countries.txt").stream()
            .filter(entry -> isTold(entry.get(3)) && isTold(entry.get(4)))
            .count();
    assertThat(capitals).isGreaterThanOrEqualTo(SOVEREIGN_STATES);
  }

  @Test
  void leadsEveryCapitalToAPlaceAndAGovernment() {
    for (List<String> entry : entries("countries.txt")) {
      for (int field = 3; field <= 4; field++) {
        List<String> capital = ResourceLines.items(entry.get(field));
        if (!capital.isEmpty()) {
          assertThat(GAZETTEER.named(capital.get(0)).flatMap(GAZETTEER::governmentOf))
              .as(entry.get(0) + " " + capital)
              .isPresent();
        }
      }
    }
  }

  @Test
  void knowsTheAdjectivesAndInhabitantsOfTheStates() {
    for (int field = 5; field <= 8; field++) {
      int of = field;
      long told = entries("countries.txt").stream().filter(entry -> isTold(entry.get(of))).count();
      assertThat(told)
          .as("field " + field)
          .isGreaterThanOrEqualTo(SOVEREIGN_STATES - WITHOUT_PEOPLE);
    }
  }

  @Test
  void knowsTwoHundredInstitutionsByTwoLanguages() {
    Set<String> institutions = new HashSet<>();
    entries("institutions.txt").stream()
        .filter(entry -> isTold(entry.get(3)) && isTold(entry.get(4)))
        .forEach(entry -> institutions.add(entry.get(0)));
    assertThat(institutions).hasSizeGreaterThanOrEqualTo(200);
    assertThat(institutions).allMatch(name -> GAZETTEER.named(name).isPresent());
  }

  @Test
  void knowsThreeHundredGivenNames() {
    Set<String> names = new HashSet<>();
    entries("given-names.txt").forEach(entry -> names.add(entry.get(0)));
    assertThat(names).hasSizeGreaterThanOrEqualTo(300);
    assertThat(names).allMatch(GAZETTEER::isGivenName);
  }

  @ParameterizedTest
  @CsvSource({
    "EZB, ECB",
    "UN, United Nations",
    "UNO, UN",
    "NATO, Nato",
    "IAEA, IAEO",
    "WHO, Weltgesundheitsorganisation",
    "IWF, IMF",
    "EU, European Union",
    "Internationaler Strafgerichtshof, ICC",
    "Kremlin, Kreml",
    "Kiew, Kyiv",
    "Pjöngjang, Pyongyang",
    "Belarus, Weißrussland",
    "Myanmar, Birma",
    "Türkei, Turkey"
  })
  void givesBothNamesOneEntity(String left, String right) {
    assertThat(GAZETTEER.named(left)).isPresent().isEqualTo(GAZETTEER.named(right));
  }
}
