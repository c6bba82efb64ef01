package org.synopse.statement.attribution;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** The words of a resource file by the role that they play, for each language. */
final class RoleWords {
  private final Map<Language, Map<String, Set<String>>> words = new EnumMap<>(Language.class);

  /**
   * Reads a file for each language, an entry a line: {@code role | words}.
   *
   * @param name the file's name without the language and the ending
   */
  RoleWords(String name) {
    for (Language language : Language.values()) {
      Map<String, Set<String>> byRole = new HashMap<>();
      String file = name + "-" + language.code() + ".txt";
      for (List<String> entry : ResourceLines.fields(RoleWords.class, file)) {
        byRole
            .computeIfAbsent(entry.get(0), role -> new HashSet<>())
            .addAll(ResourceLines.items(entry.get(1)));
      }
      words.put(language, byRole);
    }
  }

  /** Whether the word plays the role in the language. */
  boolean has(Language language, String role, String word) {
    return of(language, role).contains(word);
  }

  /** Returns the words that play the role in the language. */
  Set<String> of(Language language, String role) {
    return words.getOrDefault(language, Map.of()).getOrDefault(role, Set.of());
  }
}
