package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.text.Token;

/**
 * Bodies that an article calls by one word of their name: {@code Kestrup Anlagenbau ... Kestrup}.
 * The genitive of a name belongs to it too.
 */
final class ShortNames {
  private final NameWords words;
  private final Map<String, Set<Entity>> byWord = new HashMap<>();
  private final Map<String, Entity> plain = new HashMap<>();

  private ShortNames(NameWords words) {
    this.words = words;
  }

  static ShortNames of(List<List<Name>> sentences, NameWords words) {
    ShortNames shortNames = new ShortNames(words);
    sentences.forEach(names -> names.forEach(shortNames::add));
    return shortNames;
  }

  private void add(Name name) {
    Entity entity = name.entity();
    if (name.kind() != Name.Kind.GUESS) {
      return;
    }
    plain.putIfAbsent(entity.name(), entity);
    List<String> parts = EntityMatch.words(entity.name());
    if (parts.size() == 2 && !isNamedAfter(entity.name()) && !isNumbered(entity.name())) {
      for (String part : parts) {
        byWord.computeIfAbsent(part, p -> new HashSet<>()).add(entity);
      }
    }
  }

  /** {@code Köln-Süd} is named after {@code Köln}, and {@code Köln} is not short for it. */
  private boolean isNamedAfter(String name) {
    int hyphen = name.lastIndexOf('-');
    return hyphen > 0
        && name.indexOf(' ') < 0
        && words.closesCompoundName(name.substring(hyphen + 1));
  }

  /** {@code Apollo 8} is not the only Apollo. */
  private static boolean isNumbered(String name) {
    return Character.isDigit(name.charAt(name.length() - 1));
  }

  /** Returns the names of a sentence, each naming what it stands for in the article. */
  List<Name> read(List<Token> tokens, List<Name> names) {
    List<Name> read = new ArrayList<>(names.size());
    for (Name name : names) {
      read.add(name.naming(whole(tokens, name)));
    }
    return read;
  }

  /** Returns what a guessed name stands for in the article. */
  private Entity whole(List<Token> tokens, Name name) {
    Entity entity = name.entity();
    if (name.kind() != Name.Kind.GUESS || entity.type() != EntityType.OTHER) {
      return entity;
    }
    String bare = entity.name();
    if (!byWord.containsKey(key(bare)) && bare.endsWith("s")) {
      String stem = bare.substring(0, bare.length() - 1);
      if (plain.containsKey(stem) || byWord.containsKey(key(stem))) {
        bare = stem;
      }
    }
    boolean place = name.begin() > 0 && words.isPlacePreposition(tokens.get(name.begin() - 1));
    Set<Entity> whole = byWord.getOrDefault(key(bare), Set.of());
    if (whole.size() == 1 && !place) {
      return whole.iterator().next();
    }
    return plain.getOrDefault(bare, entity);
  }

  private static String key(String name) {
    return String.join(" ", EntityMatch.words(name));
  }
}
