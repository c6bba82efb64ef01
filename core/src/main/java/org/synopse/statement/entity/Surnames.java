package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/** Joins surnames with the people of the article, those too that no look at the sentence found. */
final class Surnames {
  private final NameWords words;
  private final People people;

  Surnames(NameWords words, People people) {
    this.words = words;
    this.people = people;
  }

  /** Returns the names of a sentence, surnames joined and added, in text order. */
  List<Name> read(List<Token> tokens, List<Name> names) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (Name name : names) {
      addSurnames(tokens, next, name.begin(), all);
      all.add(name.naming(joined(name)));
      next = name.end();
    }
    addSurnames(tokens, next, tokens.size(), all);
    return all;
  }

  private Entity joined(Name name) {
    Entity entity = name.entity();
    if (name.isPerson() && !FoldedName.of(entity.name()).isOneWord()) {
      Entity same = people.canonical(entity);
      return same.equals(entity) ? withoutGenitive(entity) : same;
    }
    boolean open = name.isPerson() || entity.type() == EntityType.OTHER;
    boolean oneWord = open && name.end() - name.begin() == 1;
    return oneWord ? people.named(entity.name()).orElse(entity) : entity;
  }

  /** {@code Helene Krahls} where the article knows {@code Helene Krahl}. */
  private Entity withoutGenitive(Entity person) {
    String name = person.name();
    if (!name.endsWith("s")) {
      return person;
    }
    Entity bare = new Entity(name.substring(0, name.length() - 1), EntityType.PERSON);
    return people.has(bare) ? people.canonical(bare) : person;
  }

  private void addSurnames(List<Token> tokens, int begin, int end, List<Name> all) {
    if (people.isEmpty()) {
      return;
    }
    for (int i = begin; i < end; i++) {
      Token token = tokens.get(i);
      if (token.isCapitalised() && canBeSurname(tokens, i)) {
        Optional<Entity> person = people.named(token.form());
        if (person.isPresent()) {
          int from = i;
          while (from > begin && words.isParticle(tokens.get(from - 1))) {
            from--;
          }
          int first = hasParticle(person.get(), tokens, from, i) ? from : i;
          all.add(new Name(first, i + 1, person.get(), Name.Kind.PERSON));
        }
      }
    }
  }

  private static boolean hasParticle(Entity person, List<Token> tokens, int from, int surname) {
    List<String> ofPerson = EntityMatch.words(person.name());
    List<String> written = EntityMatch.words(Name.words(tokens, from, surname));
    int end = ofPerson.size() - 1;
    return !written.isEmpty()
        && end > written.size()
        && ofPerson.subList(end - written.size(), end).equals(written);
  }

  private boolean canBeSurname(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (words.isNoName(token) || words.isTitle(token) || token.pos() == PartOfSpeech.PUNCT) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    Token before = tokens.get(at - 1);
    boolean month = words.isMonthToo(token) && before.pos() == PartOfSpeech.ADP;
    boolean noun = words.isGerman() && before.pos() == PartOfSpeech.DET;
    boolean particle = words.isParticle(before) && at > 1 && !before.is("den");
    return !month && (!noun || particle);
  }
}
