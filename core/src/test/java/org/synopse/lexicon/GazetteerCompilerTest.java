package org.synopse.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synopse.lexicon.Gazetteer.NameMatch;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** The table that the build makes of the gazetteer, held against its files. */
class GazetteerCompilerTest {
  private static final Gazetteer TABLE = Gazetteer.load();
  private static final GazetteerFiles FILES = new GazetteerFiles();
  private static final RolesCompiler ROLES = new RolesCompiler();
  private static final int LONGEST_NAME = 7;

  private static Token token(String form) {
    String lemma = form.toLowerCase(Locale.ROOT);
    return new Token(new Span(0, form.length()), form, PartOfSpeech.PROPN, lemma, Set.of());
  }

  private static List<Token> tokens(String words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      tokens.add(token(word));
    }
    return tokens;
  }

  @Test
  void isMadeOfTheFilesAsTheyAre() throws Exception {
    try (InputStream in = Gazetteer.class.getResourceAsStream(GazetteerCompiler.TABLE)) {
      assertThat(Objects.requireNonNull(in).readAllBytes())
          .isEqualTo(GazetteerCompiler.compiled().bytes());
    }
  }

  @Test
  void leadsEveryNameToItsEntity() {
    Map<String, Entity> answers = new HashMap<>();
    TABLE.names().forEach(name -> TABLE.named(name).ifPresent(of -> answers.put(name, of)));
    assertThat(answers).isEqualTo(FILES.names());
    assertThat(TABLE.names()).doesNotHaveDuplicates().hasSameSizeAs(FILES.names().keySet());
  }

  @Test
  void findsEveryNameOfSeveralWordsWhole() {
    for (Map.Entry<String, Entity> entry : FILES.names().entrySet()) {
      String name = entry.getKey();
      List<Token> tokens = tokens(name.toUpperCase(Locale.ROOT));
      if (tokens.size() > 1 && canBeWritten(name, tokens)) {
        assertThat(TABLE.nameAt(tokens, 0))
            .as(name)
            .contains(new NameMatch(entry.getValue(), tokens.size(), false));
      }
    }
  }

  /** {@code G 20} has but one letter, and {@code ß} is none of its own in capitals. */
  private static boolean canBeWritten(String name, List<Token> tokens) {
    return tokens.size() <= LONGEST_NAME
        && tokens.get(0).isCapitalised()
        && !FILES.capitals().contains(name)
        && NameTable.key(name.toUpperCase(Locale.ROOT)).equals(name);
  }

  @Test
  void believesNamesInCapitalsAloneAsTheyAreWritten() {
    assertThat(FILES.capitals()).contains("au");
    for (String name : FILES.capitals()) {
      String first = name.substring(0, 1).toUpperCase(Locale.ROOT);
      assertThat(TABLE.nameAt(List.of(token(first + name.substring(1))), 0))
          .as(name)
          .isNotEqualTo(TABLE.named(name).map(entity -> new NameMatch(entity, 1, false)));
    }
  }

  @Test
  void believesNoCommonWordAtTheBeginOfASentence() {
    assertThat(FILES.commonWords()).contains("Essen");
    for (String word : FILES.commonWords()) {
      assertThat(TABLE.nameAt(List.of(token(word)), 0).filter(match -> !match.demonym()))
          .as(word)
          .isEmpty();
    }
  }

  @Test
  void leadsEveryDemonymToItsPlace() {
    FILES
        .demonyms()
        .forEach(
            (word, place) ->
                assertThat(TABLE.nameAt(List.of(token(word)), 0))
                    .as(word)
                    .contains(new NameMatch(place, 1, true)));
  }

  @Test
  void leadsEverySeatAndCountryToItsGovernment() {
    FILES
        .governmentsBySeat()
        .forEach(
            (place, government) -> {
              Entity seat = new Entity(place, EntityType.PLACE);
              assertThat(TABLE.isSeat(seat)).as(place).isTrue();
              assertThat(TABLE.governmentOf(seat)).as(place).contains(government);
            });
    FILES
        .governmentsByCountry()
        .forEach(
            (place, government) -> {
              Entity country = new Entity(place, EntityType.PLACE);
              boolean seat = FILES.governmentsBySeat().containsKey(place);
              assertThat(TABLE.isSeat(country)).as(place).isEqualTo(seat);
              assertThat(TABLE.governmentOf(country))
                  .as(place)
                  .contains(FILES.governmentsBySeat().getOrDefault(place, government));
            });
  }

  @Test
  void takesNothingButAPlaceForASeat() {
    Entity press = new Entity("Moskau", EntityType.MEDIUM);
    assertThat(TABLE.isSeat(press)).isFalse();
    assertThat(TABLE.governmentOf(press)).isEmpty();
  }

  @Test
  void tellsTheGenderOfEveryGivenName() {
    FILES
        .givenNames()
        .forEach(
            (name, gender) -> {
              assertThat(TABLE.isGivenName(name)).as(name).isTrue();
              assertThat(TABLE.genderOf(name)).as(name).isEqualTo(gender);
            });
  }

  @Test
  void namesTheHoldersOfEveryOffice() {
    assertThat(FILES.holders()).isNotEmpty();
    FILES
        .holders()
        .forEach(
            (office, holders) -> {
              String[] parts = office.split("\\|", -1);
              Entity country = new Entity(parts[0], EntityType.PLACE);
              assertThat(TABLE.holdersOf(country, new Role("x", parts[1], false)))
                  .as(office)
                  .isEqualTo(holders);
            });
  }

  @Test
  void leadsEveryWordForARoleToIt() {
    ROLES
        .roles()
        .forEach(
            (word, role) -> {
              assertThat(TABLE.isRole(token(word))).as(word).isTrue();
              assertThat(TABLE.roleOf(token(word))).as(word).contains(role);
            });
  }

  @Test
  void findsTheRoleThatEndsACompound() {
    assertThat(ROLES.endings()).contains("sprecherin");
    for (String ending : ROLES.endings()) {
      assertThat(TABLE.roleOf(token("qwertz" + ending)))
          .as(ending)
          .isEqualTo(
              TABLE
                  .roleOf(token(ending))
                  .map(role -> new Role("qwertz" + role.id(), role.kind(), role.feminine())));
    }
  }
}
