package org.synopse.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  private final Map<String, Entity> countriesByCode = new HashMap<>();
  private final Map<String, List<Entity>> holders = new HashMap<>();
  private final Roles roles = new Roles();

  /** The first words of names and demonyms that take more than one. */
  private final Set<String> firstWords = new HashSet<>();

  /** Names that are only ever written in capitals: {@code AU} is not in {@code Aus}. */
  private final Set<String> capitals = new HashSet<>();

  private final Set<String> commonWords =
      new HashSet<>(ResourceLines.of(Gazetteer.class, "gazetteer/common-words.txt"));

  private Gazetteer() {
    readInstitutions();
    readCountries();
    readPlaces();
    readTerritories();
    readSeats();
    readPeople();
    readOffices();
    addFirstWords(names.keySet());
    addFirstWords(demonyms.keySet());
  }

  private void addFirstWords(Set<String> keys) {
    for (String key : keys) {
      int end = key.indexOf(' ');
      if (end > 0) {
        firstWords.add(key.substring(0, end));
      }
    }
  }

  /** Returns the gazetteer that comes with the engine; it is read once. */
  public static Gazetteer load() {
    return Shipped.GAZETTEER;
  }

  /** Holds what is read when it is first asked for. */
  private static final class Shipped {
    private static final Gazetteer GAZETTEER = new Gazetteer();
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
      countriesByCode.put(entry.get(0), country);
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

  /** Adds the names that the Java runtime has from CLDR, of small territories too. */
  private void readTerritories() {
    for (List<String> entry : entries(TerritoryNames.FILE)) {
      Entity place =
          countriesByCode.computeIfAbsent(
              entry.get(0), c -> new Entity(entry.get(1), EntityType.PLACE));
      put(entry.get(1), place);
      put(entry.get(2), place);
    }
  }

  private void readInstitutions() {
    for (List<String> entry : entries("institutions.txt")) {
      Entity institution = new Entity(entry.get(0), institutionType(entry.get(1)));
      put(entry.get(0), institution);
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

  private void readSeats() {
    for (List<String> entry : entries("seats.txt")) {
      governmentsBySeat.put(known(entry.get(0)), known(entry.get(1)));
    }
    for (List<String> entry : entries("place-adjectives.txt")) {
      Entity place = known(entry.get(0));
      ResourceLines.items(entry.get(1)).forEach(word -> demonyms.putIfAbsent(key(word), place));
    }
  }

  private void readOffices() {
    for (List<String> entry : entries("offices.txt")) {
      Entity country = Objects.requireNonNull(countriesByCode.get(entry.get(0)), entry.get(0));
      holders.put(
          office(country, entry.get(1)),
          ResourceLines.items(entry.get(2)).stream()
              .map(name -> named(name).orElse(new Entity(name, EntityType.PERSON)))
              .toList());
    }
  }

  private static String office(Entity country, String kind) {
    return country.name() + '|' + kind;
  }

  private Entity known(String name) {
    return named(name).orElseThrow(() -> new IllegalArgumentException("not listed: " + name));
  }

  private void readPeople() {
    for (List<String> entry : entries("given-names.txt")) {
      givenNames.put(entry.get(0), Gender.of(entry.get(1)));
    }
    for (List<String> entry : entries("person-aliases.txt")) {
      Entity person = new Entity(entry.get(0), EntityType.PERSON);
      addNames(person, entry.get(0), entry.get(1));
    }
  }

  private void addNames(Entity entity, String... fields) {
    for (String field : fields) {
      ResourceLines.items(field).forEach(name -> put(name, entity));
    }
  }

  private void put(String name, Entity entity) {
    String key = key(name);
    boolean inCapitals = isInCapitals(name);
    if (names.putIfAbsent(key, entity) == null && inCapitals) {
      capitals.add(key);
    } else if (!inCapitals) {
      capitals.remove(key);
    }
  }

  private static boolean isInCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
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
    boolean opensSentence = at == 0 || tokens.get(at - 1).pos() == PartOfSpeech.PUNCT;
    if (first.isCapitalised()) {
      int most = beginsLongName(first) ? Math.min(LONGEST_NAME, tokens.size() - at) : 1;
      for (int length = most; length > 0; length--) {
        List<Token> words = tokens.subList(at, at + length);
        Entity entity = lookup(words);
        boolean common =
            length == 1
                && commonWords.contains(first.form())
                && (opensSentence || isCommonBehind(tokens.get(at - 1)));
        if (entity != null && !common) {
          return Optional.of(new NameMatch(entity, length, false));
        }
        Entity country = length == 2 ? demonyms.get(written(words)) : null;
        if (country != null) {
          return Optional.of(new NameMatch(country, length, true));
        }
      }
    }
    Entity country = first.isCapitalised() || first.pos().isContent() ? demonym(first) : null;
    return Optional.ofNullable(country).map(of -> new NameMatch(of, 1, true));
  }

  private boolean beginsLongName(Token token) {
    String key = key(token.form());
    int end = key.indexOf(' ');
    return firstWords.contains(end < 0 ? key : key.substring(0, end));
  }

  /** {@code mehr Essen}, {@code der Stern}: no name of its own stands behind an article. */
  private static boolean isCommonBehind(Token before) {
    return switch (before.pos()) {
      case DET, ADJ, NUM, ADV, PRON, CCONJ -> true;
      default -> false;
    };
  }

  private @Nullable Entity lookup(List<Token> tokens) {
    if (tokens.stream().anyMatch(token -> token.pos() == PartOfSpeech.PUNCT)) {
      return null;
    }
    String key = written(tokens);
    Entity exact = believed(key, tokens.get(0));
    String last = tokens.get(tokens.size() - 1).form();
    return exact != null || !last.endsWith("s")
        ? exact
        : believed(withoutGenitive(key), tokens.get(0));
  }

  private static String written(List<Token> tokens) {
    StringBuilder name = new StringBuilder();
    for (Token token : tokens) {
      name.append(name.isEmpty() ? "" : " ").append(token.form());
    }
    return key(name.toString());
  }

  private @Nullable Entity believed(String key, Token first) {
    boolean inCapitals = first.form().chars().filter(Character::isUpperCase).count() > 1;
    return capitals.contains(key) && !inCapitals ? null : names.get(key);
  }

  private static String withoutGenitive(String key) {
    int end = key.endsWith("'s") ? key.length() - 2 : key.length() - 1;
    return key.substring(0, end);
  }

  private @Nullable Entity demonym(Token token) {
    Entity byLemma = demonyms.get(key(token.lemma()));
    String form = key(token.form());
    for (int cut = 0; byLemma == null && cut <= 2 && form.length() - cut > 3; cut++) {
      String stem = form.substring(0, form.length() - cut);
      if (cut == 0 || stem.endsWith("sch") || (cut == 1 && form.endsWith("n"))) {
        byLemma = demonyms.get(stem);
      }
    }
    return byLemma;
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
    return roles.isListed(token);
  }

  /** Returns the role that the word names, inflected or the end of a compound. */
  public Optional<Role> roleOf(Token token) {
    return roles.of(token);
  }

  /** Returns how many words before the index name a role together, 0 if none. */
  public int roleLengthBefore(List<Token> tokens, int end) {
    return roles.lengthBefore(tokens, end);
  }

  /** Returns the role that the words name together: {@code prime minister}. */
  public Optional<Role> roleAt(List<Token> tokens, int begin, int length) {
    return Optional.ofNullable(roles.at(tokens, begin, length));
  }

  /** Returns who is known to have held the office in the country, the latest first. */
  public List<Entity> holdersOf(Entity country, Role role) {
    return holders.getOrDefault(office(country, role.kind()), List.of());
  }

  /** Whether the entity is the seat of a government or of an institution that it may stand for. */
  public boolean isSeat(Entity place) {
    return governmentsBySeat.containsKey(place);
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
