package org.synopse.statement.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The words of time of one language. */
final class TimeWords {
  private final Map<String, Map<String, String>> roles = new HashMap<>();

  TimeWords(Language language) {
    for (List<String> entry :
        ResourceLines.fields(TimeWords.class, "time-words-" + language.code() + ".txt")) {
      Map<String, String> words = roles.computeIfAbsent(entry.get(0), role -> new HashMap<>());
      ResourceLines.items(entry.get(2)).forEach(word -> words.put(word, entry.get(1)));
    }
  }

  /** Returns the value of a word in a role, if it has it. */
  Optional<String> value(String role, Token token) {
    return Optional.ofNullable(
        roles.getOrDefault(role, Map.of()).get(token.form().toLowerCase(Locale.ROOT)));
  }

  /** Returns the value of a word in a role as a number, if it has it. */
  Optional<Integer> number(String role, Token token) {
    return value(role, token).map(Integer::valueOf);
  }

  boolean is(String role, Token token) {
    return value(role, token).isPresent();
  }
}
