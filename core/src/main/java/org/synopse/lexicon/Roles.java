package org.synopse.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.Token;
import org.synopse.text.TokenMap;
import org.synopse.text.WordTable;

/** The roles of the gazetteer, found by their inflected words. Thread-safe. */
final class Roles {
  private static final int LONGEST_ROLE = 3;
  private static final int MOST_KEPT = 20_000;
  private static final int SHORTEST_PREFIX = 2;

  /** Endings of German case and number, and the English genitive; the empty one first. */
  private static final List<String> ENDINGS = List.of("", "'s", "s", "es", "en", "n", "e");

  private final WordTable wordsOfRoles;

  /** By the place of a word; what follows is by the number of a role. */
  private final int[] roleOf;

  private final WordTable ids;
  private final int[] idOf;
  private final WordTable kinds;
  private final int[] kindOf;
  private final int[] feminine;
  private final WordTable endings;

  /** The first words of roles that take more than one. */
  private final WordTable firstWords;

  private final TokenMap<Optional<Role>> ofTokens = new TokenMap<>(MOST_KEPT, this::ofOne);

  /** What was asked for so far. */
  private final AtomicReferenceArray<Role> made;

  /** Reads what {@link RolesCompiler} wrote. */
  Roles(ArrayFile file) {
    this.wordsOfRoles = WordTable.read(file);
    this.roleOf = file.ints();
    this.ids = WordTable.read(file);
    this.idOf = file.ints();
    this.kinds = WordTable.read(file);
    this.kindOf = file.ints();
    this.feminine = file.ints();
    this.endings = WordTable.read(file);
    this.firstWords = WordTable.read(file);
    this.made = new AtomicReferenceArray<>(idOf.length);
  }

  private @Nullable Role known(String key) {
    int place = wordsOfRoles.indexOf(key);
    return place < 0 ? null : role(roleOf[place]);
  }

  private Role role(int number) {
    Role known = made.get(number);
    if (known == null) {
      known = new Role(ids.word(idOf[number]), kinds.word(kindOf[number]), feminine[number] != 0);
      made.set(number, known);
    }
    return known;
  }

  /** Whether the word itself, or its lemma, stands in the list. */
  boolean isListed(Token token) {
    return wordsOfRoles.indexOf(NameTable.key(token.form())) >= 0
        || wordsOfRoles.indexOf(NameTable.key(token.lemma())) >= 0;
  }

  /** Returns the role that one word names. */
  Optional<Role> of(Token token) {
    return ofTokens.of(token);
  }

  private Optional<Role> ofOne(Token token) {
    Role role = inflected(NameTable.key(token.form()));
    if (role == null) {
      role = known(NameTable.key(token.lemma()));
    }
    return Optional.ofNullable(role != null ? role : compound(NameTable.key(token.form())));
  }

  /** Returns how many words that end before the index name a role, or 0. */
  int lengthBefore(List<Token> tokens, int end) {
    for (int length = Math.min(LONGEST_ROLE, end); length > 1; length--) {
      if (at(tokens, end - length, length) != null) {
        return length;
      }
    }
    return end > 0 && of(tokens.get(end - 1)).isPresent() ? 1 : 0;
  }

  /** Returns the role that the words name together. */
  @Nullable Role at(List<Token> tokens, int begin, int length) {
    if (length == 1) {
      return of(tokens.get(begin)).orElse(null);
    }
    if (!beginsLongRole(tokens.get(begin))) {
      return null;
    }
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < begin + length; i++) {
      words.append(i == begin ? "" : " ").append(tokens.get(i).form());
    }
    return inflected(NameTable.key(words.toString()));
  }

  /** A word with a hyphen is looked up as two. */
  private boolean beginsLongRole(Token token) {
    String key = NameTable.key(token.form());
    int end = key.indexOf(' ');
    return firstWords.indexOf(end < 0 ? key : key.substring(0, end)) >= 0;
  }

  private @Nullable Role inflected(String key) {
    for (String ending : ENDINGS) {
      if (key.endsWith(ending)) {
        Role role = known(key.substring(0, key.length() - ending.length()));
        if (role != null) {
          return role;
        }
      }
    }
    return null;
  }

  /** {@code Polizeisprecherin} and {@code GSV-Chefin}, by the words that end a compound. */
  private @Nullable Role compound(String key) {
    for (int i = SHORTEST_PREFIX; i < key.length() - 3; i++) {
      if (endings.indexOf(key.substring(i)) >= 0) {
        Role last = inflected(key.substring(i));
        return last == null
            ? null
            : new Role(key.substring(0, i) + last.id(), last.kind(), last.feminine());
      }
    }
    return null;
  }
}
