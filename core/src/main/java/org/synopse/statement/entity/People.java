package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;

/**
 * The people of one article by their surnames: after {@code Inge Rautenberg}, {@code Rautenberg} is
 * the same. Two people who share a surname stay two, and the surname alone names neither.
 */
final class People {
  private final Map<String, List<Entity>> bySurname = new HashMap<>();
  private final Map<Entity, Entity> canonical = new HashMap<>();

  private People() {}

  static People of(List<List<Name>> sentences) {
    People people = new People();
    for (List<Name> names : sentences) {
      for (Name name : names) {
        if (name.isPerson()) {
          people.add(name.entity());
        }
      }
    }
    return people;
  }

  private void add(Entity person) {
    FoldedName name = FoldedName.of(person.name());
    if (name.isEmpty() || name.isOneWord() || canonical.containsKey(person)) {
      return;
    }
    List<Entity> namesakes = bySurname.computeIfAbsent(name.last(), s -> new ArrayList<>());
    for (Entity other : namesakes) {
      if (EntityMatch.isSame(other, person)) {
        canonical.put(person, other);
        return;
      }
    }
    canonical.put(person, person);
    namesakes.add(person);
    if (name.isFamilyFirst()) {
      bySurname.computeIfAbsent(name.first(), s -> new ArrayList<>()).add(person);
    }
  }

  boolean isEmpty() {
    return bySurname.isEmpty();
  }

  /** Returns the person by the spelling that the article has first. */
  Entity canonical(Entity person) {
    return canonical.getOrDefault(person, person);
  }

  /** Whether the article names the person. */
  boolean has(Entity person) {
    return canonical.containsKey(person)
        || bySurname.getOrDefault(FoldedName.of(person.name()).last(), List.of()).stream()
            .anyMatch(other -> EntityMatch.isSame(other, person));
  }

  /**
   * Returns whom a surname names, in the genitive too: a person of the article, or a new one if
   * several share it; nothing if nobody has it.
   */
  Optional<Entity> named(String surname) {
    String bare = Name.withoutPossessive(surname);
    FoldedName folded = FoldedName.of(bare);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    List<Entity> found = bySurname.getOrDefault(folded.last(), List.of());
    if (found.isEmpty() && bare.length() > 2 && bare.endsWith("s")) {
      bare = bare.substring(0, bare.length() - 1);
      found = bySurname.getOrDefault(FoldedName.of(bare).last(), List.of());
    }
    if (found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(found.size() == 1 ? found.get(0) : new Entity(bare, EntityType.PERSON));
  }
}
