package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/**
 * Names of countries, cities, institutions and people, German and English, and what they name.
 *
 * <p>The files lie in {@code lexicon/gazetteer}. A name in either language gives the same {@link
 * Entity}, so that {@code State Department} in an English article is the {@code
 * US-Außenministerium} of a German one.
 */
public final class Gazetteer {
  private static final int LONGEST_NAME = 7;

  private final Map<String, Entity> names = new HashMap<>();

  /** Adjectives and inhabitants lead to the country: {@code russisch}, {@code Russen}. */
  private final Map<String, Entity> demonyms = new HashMap<>();

  private final Map<Entity, Entity> governmentsBySeat = new HashMap<>();
  private final Map<Entity, Entity> governmentsByCountry = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();
  private final Set<String> roles = new HashSet<>();

  private Gazetteer() {
    readInstitutions();
    readCountries();
    readPlaces();
    readPeople();
  }

  /** Reads the gazetteer that comes with the engine. */
  public static Gazetteer load() {
    return new Gazetteer();
  }

  private static List<List<String>> entries(String file) {
    return ResourceLines.fields(Gazetteer.class, "gazetteer/" + file);
  }

  private void readCountries() {
    for (List<String> entry : entries("countries.txt")) {
      List<String> german = ResourceLines.items(entry.get(1));
      Entity country = new Entity(german.get(0), EntityType.PLACE);
      Entity government = new Entity(german.get(0) + " (Regierung)", EntityType.GOVERNMENT);
      addNames(country, entry.get(1), entry.get(2));
      governmentsByCountry.put(country, government);
      List<String> capital = ResourceLines.items(entry.get(3));
      if (!capital.isEmpty() && !names.containsKey(key(capital.get(0)))) {
        Entity seat = new Entity(capital.get(0), EntityType.PLACE);
        addNames(seat, entry.get(3), entry.get(4));
        governmentsBySeat.put(seat, government);
      }
      for (int field = 5; field <= 8; field++) {
        ResourceLines.items(entry.get(field)).forEach(d -> demonyms.putIfAbsent(key(d), country));
      }
      addNames(government, entry.get(9));
    }
  }

  private void readInstitutions() {
    for (List<String> entry : entries("institutions.txt")) {
      Entity institution = new Entity(entry.get(0), institutionType(entry.get(1)));
      names.put(key(entry.get(0)), institution);
      addNames(institution, entry.get(3), entry.get(4));
    }
  }

  private static EntityType institutionType(String type) {
    return switch (type) {
      case "government" -> EntityType.GOVERNMENT;
      case "media" -> EntityType.MEDIUM;
      default -> EntityType.ORGANISATION;
    };
  }

  private void readPlaces() {
    for (List<String> entry : entries("places.txt")) {
      Entity place = new Entity(ResourceLines.items(entry.get(0)).get(0), EntityType.PLACE);
      addNames(place, entry.get(0), entry.get(1));
      if (entry.size() > 4) {
        addNames(place, entry.get(4));
      }
    }
  }

  private void readPeople() {
    for (List<String> entry : entries("given-names.txt")) {
      givenNames.put(entry.get(0), Gender.of(entry.get(1)));
    }
    for (List<String> entry : entries("roles.txt")) {
      for (int field = 0; field < 3; field++) {
        ResourceLines.items(entry.get(field)).forEach(role -> roles.add(key(role)));
      }
    }
    for (List<String> entry : entries("person-aliases.txt")) {
      Entity person = new Entity(entry.get(0), EntityType.PERSON);
      addNames(person, entry.get(0), entry.get(1));
    }
  }

  private void addNames(Entity entity, String... fields) {
    for (String field : fields) {
      ResourceLines.items(field).forEach(name -> names.putIfAbsent(key(name), entity));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
  }

  /** Returns the entity of a name, if it is known. */
  public Optional<Entity> named(String name) {
    return Optional.ofNullable(names.get(key(name)));
  }

  /**
   * Returns the longest known name that begins at a token.
   *
   * @param tokens the tokens of a sentence
   * @param at index of the token
   */
  public Optional<NameMatch> nameAt(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    if (first.isCapitalised()) {
      int most = Math.min(LONGEST_NAME, tokens.size() - at);
      for (int length = most; length > 0; length--) {
        Entity entity = lookup(tokens.subList(at, at + length));
        if (entity != null) {
          return Optional.of(new NameMatch(entity, length, false));
        }
      }
    }
    if (first.pos().isContent()) {
      Entity country = demonym(first);
      if (country != null) {
        return Optional.of(new NameMatch(country, 1, true));
      }
    }
    return Optional.empty();
  }

  private @Nullable Entity lookup(List<Token> tokens) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens) {
      if (token.pos() == PartOfSpeech.PUNCT) {
        return null;
      }
      name.append(name.isEmpty() ? "" : " ").append(token.form());
    }
    String key = key(name.toString());
    Entity exact = names.get(key);
    return exact != null || !key.endsWith("s") ? exact : names.get(withoutGenitive(key));
  }

  private static String withoutGenitive(String key) {
    int end = key.endsWith("'s") ? key.length() - 2 : key.length() - 1;
    return key.substring(0, end);
  }

  private @Nullable Entity demonym(Token token) {
    Entity byLemma = demonyms.get(key(token.lemma()));
    return byLemma != null ? byLemma : demonyms.get(key(token.form()));
  }

  /** Returns the government of a country, or that which a capital stands for. */
  public Optional<Entity> governmentOf(Entity place) {
    Entity bySeat = governmentsBySeat.get(place);
    return Optional.ofNullable(bySeat != null ? bySeat : governmentsByCountry.get(place));
  }

  /** Whether the word is a given name. */
  public boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  /** Returns the gender that a given name tells. */
  public Gender genderOf(String givenName) {
    return givenNames.getOrDefault(givenName, Gender.UNKNOWN);
  }

  /** Whether the word names an office or occupation: {@code Präsidentin}, {@code spokesman}. */
  public boolean isRole(Token token) {
    return roles.contains(key(token.form())) || roles.contains(key(token.lemma()));
  }

  /** Returns all names in the form in which they are looked up, in no order. */
  public List<String> names() {
    return new ArrayList<>(names.keySet());
  }

  /** The grammatical gender that a given name tells. */
  public enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    static Gender of(String letter) {
      return switch (letter) {
        case "f" -> FEMALE;
        case "m" -> MALE;
        default -> UNKNOWN;
      };
    }
  }

  /**
   * A name of the gazetteer found in a sentence.
   *
   * @param entity what it names
   * @param length how many tokens it takes
   * @param demonym whether it is an adjective or an inhabitant: {@code russisch} names Russland
   */
  public record NameMatch(Entity entity, int length, boolean demonym) {}
}
