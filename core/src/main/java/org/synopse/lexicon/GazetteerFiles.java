package org.synopse.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/**
 * What the files in {@code lexicon/gazetteer} say of names. Of two entities with one name the first
 * that is read has it: institutions before countries, and both before places and persons.
 */
final class GazetteerFiles {
  private final SortedMap<String, Entity> names = new TreeMap<>();
  private final SortedMap<String, Entity> demonyms = new TreeMap<>();
  private final SortedMap<String, Entity> governmentsBySeat = new TreeMap<>();
  private final SortedMap<String, Entity> governmentsByCountry = new TreeMap<>();
  private final SortedMap<String, Gazetteer.Gender> givenNames = new TreeMap<>();
  private final SortedMap<String, List<Entity>> holders = new TreeMap<>();
  private final SortedSet<String> capitals = new TreeSet<>();
  private final Map<String, Entity> countriesByCode = new HashMap<>();

  GazetteerFiles() {
    readInstitutions();
    readCountries();
    readPlaces();
    readTerritories();
    readSeats();
    readPeople();
    readOffices();
  }

  private static List<List<String>> entries(String file) {
    return ResourceLines.fields(Gazetteer.class, "gazetteer/" + file);
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

  private void readCountries() {
    for (List<String> entry : entries("countries.txt")) {
      List<String> german = ResourceLines.items(entry.get(1));
      Entity country = new Entity(german.get(0), EntityType.PLACE);
      Entity government = new Entity(german.get(0) + " (Regierung)", EntityType.GOVERNMENT);
      addNames(country, entry.get(1), entry.get(2));
      governmentsByCountry.put(country.name(), government);
      countriesByCode.put(entry.get(0), country);
      List<String> capital = ResourceLines.items(entry.get(3));
      if (!capital.isEmpty() && named(capital.get(0)) == null) {
        Entity seat = new Entity(capital.get(0), EntityType.PLACE);
        addNames(seat, entry.get(3), entry.get(4));
        governmentsBySeat.put(seat.name(), government);
      }
      for (int field = 5; field <= 8; field++) {
        addDemonyms(country, entry.get(field));
      }
      addNames(government, entry.get(9));
    }
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

  private void readSeats() {
    for (List<String> entry : entries("seats.txt")) {
      governmentsBySeat.put(knownPlace(entry.get(0)).name(), known(entry.get(1)));
    }
    for (List<String> entry : entries("place-adjectives.txt")) {
      addDemonyms(known(entry.get(0)), entry.get(1));
    }
  }

  private void readPeople() {
    for (List<String> entry : entries("given-names.txt")) {
      givenNames.put(entry.get(0), Gazetteer.Gender.of(entry.get(1)));
    }
    for (List<String> entry : entries("person-aliases.txt")) {
      Entity person = new Entity(entry.get(0), EntityType.PERSON);
      addNames(person, entry.get(0), entry.get(1));
    }
  }

  private void readOffices() {
    for (List<String> entry : entries("offices.txt")) {
      Entity country = Objects.requireNonNull(countriesByCode.get(entry.get(0)), entry.get(0));
      holders.put(
          Gazetteer.office(country, entry.get(1)),
          ResourceLines.items(entry.get(2)).stream().map(this::holder).toList());
    }
  }

  private Entity holder(String name) {
    return Objects.requireNonNullElseGet(named(name), () -> new Entity(name, EntityType.PERSON));
  }

  private @Nullable Entity named(String name) {
    return names.get(NameTable.key(name));
  }

  private Entity known(String name) {
    Entity known = named(name);
    if (known == null) {
      throw new IllegalArgumentException("not listed: " + name);
    }
    return known;
  }

  private Entity knownPlace(String name) {
    Entity known = known(name);
    if (known.type() != EntityType.PLACE) {
      throw new IllegalArgumentException("no place: " + name);
    }
    return known;
  }

  private void addDemonyms(Entity place, String field) {
    ResourceLines.items(field).forEach(word -> demonyms.putIfAbsent(NameTable.key(word), place));
  }

  private void addNames(Entity entity, String... fields) {
    for (String field : fields) {
      ResourceLines.items(field).forEach(name -> put(name, entity));
    }
  }

  private void put(String name, Entity entity) {
    String key = NameTable.key(name);
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

  /** Returns the entities by their names as they are looked up. */
  SortedMap<String, Entity> names() {
    return names;
  }

  /** Returns the places by their adjectives and inhabitants as they are looked up. */
  SortedMap<String, Entity> demonyms() {
    return demonyms;
  }

  /** Returns governments and institutions by the displayed names of the places they sit in. */
  SortedMap<String, Entity> governmentsBySeat() {
    return governmentsBySeat;
  }

  /** Returns the governments by the displayed names of their countries. */
  SortedMap<String, Entity> governmentsByCountry() {
    return governmentsByCountry;
  }

  SortedMap<String, Gazetteer.Gender> givenNames() {
    return givenNames;
  }

  /** Returns who held an office, the latest first, by {@link Gazetteer#office}. */
  SortedMap<String, List<Entity>> holders() {
    return holders;
  }

  /** Returns the names that are only ever written in capitals, as they are looked up. */
  SortedSet<String> capitals() {
    return capitals;
  }

  /** Returns the first words of names and demonyms that take more than one. */
  SortedSet<String> firstWords() {
    SortedSet<String> firstWords = new TreeSet<>();
    addFirstWords(names, firstWords);
    addFirstWords(demonyms, firstWords);
    return firstWords;
  }

  private static void addFirstWords(SortedMap<String, Entity> of, SortedSet<String> firstWords) {
    for (String key : of.keySet()) {
      int end = key.indexOf(' ');
      if (end > 0) {
        firstWords.add(key.substring(0, end));
      }
    }
  }

  /** Returns the names that are common words too, as they are written. */
  SortedSet<String> commonWords() {
    return new TreeSet<>(ResourceLines.of(Gazetteer.class, "gazetteer/common-words.txt"));
  }
}
