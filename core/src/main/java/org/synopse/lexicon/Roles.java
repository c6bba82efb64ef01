package org.synopse.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The roles of the gazetteer, found by their inflected words. Immutable. */
final class Roles {
  private static final int LONGEST_ROLE = 3;
  private static final int SHORTEST_PREFIX = 2;

  /** Endings of German case and number, and the English genitive; the empty one first. */
  private static final List<String> ENDINGS = List.of("", "'s", "s", "es", "en", "n", "e");

  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> endings = new HashSet<>();

  Roles() {
    for (List<String> entry : ResourceLines.fields(Gazetteer.class, "gazetteer/roles.txt")) {
      String id = key(entry.get(0));
      String kind = entry.get(3);
      ResourceLines.items(entry.get(0)).forEach(w -> put(w, new Role(id, kind, false)));
      ResourceLines.items(entry.get(1)).forEach(w -> put(w, new Role(id, kind, true)));
      ResourceLines.items(entry.get(2)).forEach(w -> put(w, new Role(id, kind, false)));
    }
    ResourceLines.of(Gazetteer.class, "gazetteer/role-endings.txt").forEach(w -> endings.add(w));
  }

  private void put(String word, Role role) {
    roles.putIfAbsent(key(word), role);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
  }

  /** Whether the word itself, or its lemma, stands in the list. */
  boolean isListed(Token token) {
    return roles.containsKey(key(token.form())) || roles.containsKey(key(token.lemma()));
  }

  /** Returns the role that one word names. */
  Optional<Role> of(Token token) {
    Role role = inflected(key(token.form()));
    if (role == null) {
      role = roles.get(key(token.lemma()));
    }
    return Optional.ofNullable(role != null ? role : compound(key(token.form())));
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
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < begin + length; i++) {
      words.append(i == begin ? "" : " ").append(tokens.get(i).form());
    }
    return inflected(key(words.toString()));
  }

  private @Nullable Role inflected(String key) {
    for (String ending : ENDINGS) {
      if (key.endsWith(ending)) {
        Role role = roles.get(key.substring(0, key.length() - ending.length()));
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
      if (endings.contains(key.substring(i))) {
        Role last = inflected(key.substring(i));
        return last == null
            ? null
            : new Role(key.substring(0, i) + last.id(), last.kind(), last.feminine());
      }
    }
    return null;
  }
}
