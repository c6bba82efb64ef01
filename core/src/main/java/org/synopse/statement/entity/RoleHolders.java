package org.synopse.statement.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Gazetteer;
import org.synopse.lexicon.Role;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Who holds which role in an article, so that {@code die Bürgermeisterin} is the one whom the text
 * called so, and {@code der russische Präsident} the one whom it names. Filled as the article is
 * read; not thread-safe.
 */
final class RoleHolders {
  /** More holders than a story has; it keeps a long article cheap. */
  private static final int MOST_HOLDERS = 64;

  private static final int APPOSITION = 4;

  private record Holder(Role role, @Nullable Entity country, Entity person) {
    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Holder holder
          && role.equals(holder.role)
          && Objects.equals(country, holder.country)
          && person.equals(holder.person);
    }

    @Override
    public int hashCode() {
      return person.hashCode();
    }
  }

  private final Gazetteer gazetteer;
  private final NameWords words;
  private final People people;
  private final List<Holder> holders = new ArrayList<>();

  RoleHolders(Gazetteer gazetteer, NameWords words, People people) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.people = people;
  }

  /** Returns the names of the sentence with those that its descriptions add, in text order. */
  List<Name> read(List<Token> tokens, List<Name> names) {
    List<Name> all = new ArrayList<>();
    int next = 0;
    for (int i = 0; i <= names.size(); i++) {
      int end = i < names.size() ? names.get(i).begin() : tokens.size();
      addDescriptions(tokens, next, end, names, i, all);
      if (i < names.size()) {
        Name name = names.get(i);
        learn(tokens, names, i);
        all.add(name);
        next = name.end();
      }
    }
    return all;
  }

  private void learn(List<Token> tokens, List<Name> names, int number) {
    Name name = names.get(number);
    if (!name.isPerson()) {
      return;
    }
    int end = name.begin();
    boolean apposition = end > 1 && tokens.get(end - 1).is(",");
    int roleEnd = apposition ? end - 1 : end;
    int length = gazetteer.roleLengthBefore(tokens, roleEnd);
    if (length > 0) {
      Entity country = countryBefore(names, number, roleEnd - length);
      gazetteer
          .roleAt(tokens, roleEnd - length, length)
          .ifPresent(role -> add(new Holder(role, country, name.entity())));
    }
    learnApposition(tokens, name);
  }

  /** {@code Inge Rautenberg, die Bürgermeisterin}. */
  private void learnApposition(List<Token> tokens, Name name) {
    int end = name.end();
    if (end >= tokens.size() || !tokens.get(end).is(",")) {
      return;
    }
    for (int i = end + 1; i < Math.min(tokens.size(), end + 1 + APPOSITION); i++) {
      Token token = tokens.get(i);
      if (token.pos().isVerbal() || token.pos() == PartOfSpeech.PUNCT || isName(token)) {
        return;
      }
      Optional<Role> role = gazetteer.roleOf(token);
      if (role.isPresent()) {
        add(new Holder(role.get(), null, name.entity()));
        return;
      }
    }
  }

  private boolean isName(Token token) {
    return people.named(token.form()).isPresent();
  }

  private void add(Holder holder) {
    if (holders.size() < MOST_HOLDERS && !holders.contains(holder)) {
      holders.add(holder);
    }
  }

  private static @Nullable Entity countryBefore(List<Name> names, int number, int end) {
    if (number == 0 || names.get(number - 1).end() != end) {
      return null;
    }
    Entity country = names.get(number - 1).entity();
    return country.type() == EntityType.PLACE ? country : null;
  }

  private void addDescriptions(
      List<Token> tokens, int begin, int end, List<Name> names, int number, List<Name> all) {
    for (int i = begin; i < end; i++) {
      Optional<Role> role = gazetteer.roleOf(tokens.get(i));
      if (role.isEmpty() || isAppositionTo(tokens, i, end, names, number)) {
        continue;
      }
      Name last = all.isEmpty() ? null : all.get(all.size() - 1);
      boolean ofCountry = last != null && last.end() == i && last.kind() == Name.Kind.DEMONYM;
      int first = ofCountry && last != null ? last.begin() : i;
      Entity country = ofCountry && last != null ? last.entity() : ofPrefix(role.get());
      Entity holder = holder(tokens, first, i, role.get(), country);
      if (holder != null) {
        if (ofCountry) {
          all.remove(all.size() - 1);
        }
        all.add(new Name(first, i + 1, holder, Name.Kind.DESCRIPTION));
      }
    }
  }

  /** Whether the role belongs to the name behind it, or tells more of it. */
  private static boolean isAppositionTo(
      List<Token> tokens, int role, int end, List<Name> names, int number) {
    boolean before = end < tokens.size() && names.get(number).isPerson();
    boolean comma = role + 2 == end && tokens.get(role + 1).is(",");
    return before && (role + 1 == end || comma);
  }

  private @Nullable Entity ofPrefix(Role role) {
    if (role.id().startsWith("kreml")) {
      return gazetteer.named("Russland").orElse(null);
    }
    return role.id().startsWith("us ") ? gazetteer.named("USA").orElse(null) : null;
  }

  private @Nullable Entity holder(
      List<Token> tokens, int begin, int at, Role role, @Nullable Entity country) {
    boolean explicit = role.id().startsWith("kreml");
    if (!explicit && !isDefinite(tokens, begin, at, role)) {
      return null;
    }
    Entity found = null;
    for (Holder holder : holders) {
      if (fits(holder, role, country)) {
        if (found != null && !found.equals(holder.person())) {
          return null;
        }
        found = holder.person();
      }
    }
    return found != null || country == null ? found : inOffice(country, role);
  }

  private static boolean fits(Holder holder, Role role, @Nullable Entity country) {
    boolean gender = !role.feminine() || holder.role().feminine();
    boolean sameCountry =
        country == null || holder.country() == null || country.equals(holder.country());
    return gender && sameCountry && role.covers(holder.role());
  }

  private @Nullable Entity inOffice(Entity country, Role role) {
    Entity found = null;
    for (Entity person : gazetteer.holdersOf(country, role)) {
      if (people.has(person)) {
        if (found != null) {
          return null;
        }
        found = people.canonical(person);
      }
    }
    return found;
  }

  /** One that is known already, and no other: not {@code ein Sprecher}, {@code die Minister}. */
  private boolean isDefinite(List<Token> tokens, int begin, int at, Role role) {
    int article = begin - 1;
    while (article >= 0
        && article >= begin - 2
        && tokens.get(article).pos() == PartOfSpeech.ADJ
        && !tokens.get(article).isCapitalised()) {
      article--;
    }
    if (article < 0 || !words.isDefiniteArticle(tokens.get(article))) {
      return false;
    }
    boolean plural =
        words.isGerman() && !role.feminine() && tokens.get(article).form().equalsIgnoreCase("die");
    boolean defined = at + 1 < tokens.size() && words.definesAnother(tokens.get(at + 1));
    return !plural && !defined;
  }
}
