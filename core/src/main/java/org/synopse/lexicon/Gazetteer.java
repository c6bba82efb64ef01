package org.synopse.lexicon;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.IntLists;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.TokenMap;
import org.synopse.text.WordTable;

/**
 * Names of countries, cities, institutions and people, German and English, and what they name.
 *
 * <p>The files lie in {@code lexicon/gazetteer}; the build makes a table of them, in which names
 * are looked up. A name in either language gives the same {@link Entity}, so that {@code State
 * Department} in an English article is the {@code US-Außenministerium} of a German one.
 */
public final class Gazetteer {
  private static final int LONGEST_PREFIX = 3;
  private static final int LONGEST_NAME = 7;
  private static final int MOST_KEPT = 20_000;
  private static final String OF_TOWN = "er";
  private static final int SHORTEST_OF_TOWN = 6;

  /** What the name of a town loses before the ending: {@code Bremen}, {@code Karlsruhe}. */
  private static final String LAST_TOWN_ENDING = "e";

  private static final List<String> TOWN_ENDINGS = List.of("", "en", LAST_TOWN_ENDING);

  private static final Gender[] GENDERS = Gender.values();

  private final Entities entities;
  private final NameTable names;

  /** Adjectives and inhabitants lead to the country: {@code russisch}, {@code Russen}. */
  private final NameTable demonyms;

  /** By the displayed names of places. */
  private final NameTable governmentsBySeat;

  private final NameTable governmentsByCountry;

  /** The first words of names and demonyms that take more than one. */
  private final WordTable firstWords;

  /** Names that are only ever written in capitals: {@code AU} is not in {@code Aus}. */
  private final WordTable capitals;

  private final WordTable commonWords;
  private final WordTable givenNames;
  private final int[] genderOf;
  private final WordTable offices;
  private final IntLists holders;
  private final Roles roles;
  private final TokenMap<FirstWord> firstWord = new TokenMap<>(MOST_KEPT, this::read);

  /** Reads what {@link GazetteerCompiler} wrote. */
  private Gazetteer(ArrayFile file) {
    this.entities = Entities.read(file);
    this.names = NameTable.read(file, entities);
    this.demonyms = NameTable.read(file, entities);
    this.governmentsBySeat = NameTable.read(file, entities);
    this.governmentsByCountry = NameTable.read(file, entities);
    this.firstWords = WordTable.read(file);
    this.capitals = WordTable.read(file);
    this.commonWords = WordTable.read(file);
    this.givenNames = WordTable.read(file);
    this.genderOf = file.ints();
    this.offices = WordTable.read(file);
    this.holders = IntLists.read(file);
    this.roles = new Roles(file);
  }

  /** Returns the gazetteer that comes with the engine; it is read once. */
  public static Gazetteer load() {
    return Shipped.GAZETTEER;
  }

  /** Holds what is read when it is first asked for. */
  private static final class Shipped {
    private static final Gazetteer GAZETTEER =
        new Gazetteer(ArrayFile.of(Gazetteer.class, GazetteerCompiler.TABLE));
  }

  /** Returns the word for an office of a kind in a country. */
  static String office(Entity country, String kind) {
    return country.name() + '|' + kind;
  }

  /** Returns the entity of a name, if it is known. */
  public Optional<Entity> named(String name) {
    return Optional.ofNullable(names.get(NameTable.key(name)));
  }

  /**
   * Returns the longest known name that begins at a token.
   *
   * @param tokens the tokens of a sentence
   * @param at index of the token
   */
  public Optional<NameMatch> nameAt(List<Token> tokens, int at) {
    Token first = tokens.get(at);
    FirstWord known = firstWord.of(first);
    if (hasCapital(first)) {
      int most = known.beginsLongName() ? Math.min(LONGEST_NAME, tokens.size() - at) : 1;
      for (int length = most; length > 1; length--) {
        List<Token> words = tokens.subList(at, at + length);
        Entity entity = lookup(words);
        if (entity != null) {
          return Optional.of(new NameMatch(entity, length, false));
        }
        Entity country = length == 2 ? demonyms.get(written(words)) : null;
        if (country != null) {
          return Optional.of(new NameMatch(country, length, true));
        }
      }
      Entity entity = first.pos() == PartOfSpeech.PUNCT ? null : known.named();
      if (entity != null && !(known.common() && isCommonAt(tokens, at))) {
        return Optional.of(new NameMatch(entity, 1, false));
      }
    }
    Entity country = first.isCapitalised() || first.pos().isContent() ? known.demonym() : null;
    return country == null ? Optional.empty() : Optional.of(new NameMatch(country, 1, true));
  }

  /** Whether a word that is a name only at times is none at its place. */
  private static boolean isCommonAt(List<Token> tokens, int at) {
    return at == 0
        || tokens.get(at - 1).pos() == PartOfSpeech.PUNCT
        || isCommonBehind(tokens.get(at - 1));
  }

  /**
   * What is known of a word where a name is looked for.
   *
   * @param beginsLongName whether a name of more words can begin with it
   * @param common whether it is a name only at times
   * @param named what it names by itself, if it is a name
   * @param demonym the country of the inhabitant or adjective that it is
   */
  private record FirstWord(
      boolean beginsLongName, boolean common, @Nullable Entity named, @Nullable Entity demonym) {}

  private FirstWord read(Token token) {
    boolean capitalised = hasCapital(token);
    return new FirstWord(
        capitalised && beginsLongName(token),
        capitalised && commonWords.indexOf(token.form()) >= 0,
        capitalised ? lookupWithoutMarks(List.of(token)) : null,
        demonym(token));
  }

  /** {@code eBay} and {@code al-Qaida} have their capital inside. */
  private static boolean hasCapital(Token token) {
    return token.isCapitalised()
        || token.form().chars().skip(1).limit(LONGEST_PREFIX).anyMatch(Character::isUpperCase);
  }

  private boolean beginsLongName(Token token) {
    String key = NameTable.key(token.form());
    int end = key.indexOf(' ');
    return firstWords.indexOf(end < 0 ? key : key.substring(0, end)) >= 0;
  }

  /** {@code mehr Essen}, {@code der Stern}: no name of its own stands behind an article. */
  private static boolean isCommonBehind(Token before) {
    return switch (before.pos()) {
      case DET, ADJ, NUM, ADV, PRON, CCONJ -> true;
      default -> false;
    };
  }

  private @Nullable Entity lookup(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.pos() == PartOfSpeech.PUNCT) {
        return null;
      }
    }
    return lookupWithoutMarks(tokens);
  }

  private @Nullable Entity lookupWithoutMarks(List<Token> tokens) {
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
    return NameTable.key(name.toString());
  }

  private @Nullable Entity believed(String key, Token first) {
    return capitals.indexOf(key) >= 0 && !isInCapitals(first.form()) ? null : names.get(key);
  }

  private static boolean isInCapitals(String form) {
    int capitals = 0;
    for (int i = 0; i < form.length(); i++) {
      capitals += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return capitals > 1;
  }

  private static String withoutGenitive(String key) {
    int end = key.endsWith("'s") ? key.length() - 2 : key.length() - 1;
    return key.substring(0, end);
  }

  private @Nullable Entity demonym(Token token) {
    Entity byLemma = demonyms.get(NameTable.key(token.lemma()));
    String form = NameTable.key(token.form());
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
    if (place.type() != EntityType.PLACE) {
      return Optional.empty();
    }
    Entity bySeat = governmentsBySeat.get(place.name());
    return Optional.ofNullable(bySeat != null ? bySeat : governmentsByCountry.get(place.name()));
  }

  /**
   * Returns the town, region or country that a German adjective in {@code -er} is made of: {@code
   * Bremer}, {@code New Yorker}.
   */
  public Optional<Entity> townOf(String adjective) {
    if (!adjective.endsWith(OF_TOWN) || adjective.length() < SHORTEST_OF_TOWN) {
      return Optional.empty();
    }
    String stem = NameTable.key(adjective.substring(0, adjective.length() - OF_TOWN.length()));
    for (String ending : TOWN_ENDINGS) {
      if (ending.equals(LAST_TOWN_ENDING) && stem.length() < SHORTEST_OF_TOWN) {
        // "Seiner" is not of the Seine.
        return Optional.empty();
      }
      Entity town = names.get(stem + ending);
      if (town != null && town.type() == EntityType.PLACE) {
        return Optional.of(town);
      }
    }
    return Optional.empty();
  }

  /** Whether the word is a given name, or two joined by a hyphen: {@code Frank-Jürgen}. */
  public boolean isGivenName(String word) {
    int hyphen = word.indexOf('-');
    return givenNames.indexOf(word) >= 0
        || (hyphen > 0
            && givenNames.indexOf(word.substring(0, hyphen)) >= 0
            && givenNames.indexOf(word.substring(hyphen + 1)) >= 0);
  }

  /** Returns the gender that a given name tells. */
  public Gender genderOf(String givenName) {
    int place = givenNames.indexOf(givenName);
    return place < 0 ? Gender.UNKNOWN : GENDERS[genderOf[place]];
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
    int office = offices.indexOf(office(country, role.kind()));
    return office < 0 ? List.of() : entities.get(holders.get(office));
  }

  /** Whether the entity is the seat of a government or of an institution that it may stand for. */
  public boolean isSeat(Entity place) {
    return place.type() == EntityType.PLACE && governmentsBySeat.get(place.name()) != null;
  }

  /** Returns all names in the form in which they are looked up, in no order. */
  public List<String> names() {
    return names.names();
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
