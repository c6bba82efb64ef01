package org.synopse.relate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.synopse.statement.Statement;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The small word lists of the judges, from {@code words-*.txt}. Immutable. */
final class JudgeWords {
  /** What a list tells; the files say more. */
  enum Kind {
    WHOLE,
    PART,
    TOLL,
    EARLIEST,
    LATEST,
    ONLY,
    NOT_ONLY,
    COMMIT,
    DEMAND,
    FUTURE,
    DUTY,
    GENERIC,
    SPOKES,
    SYMMETRIC,
    DENIAL,
    REJECT,
    ASSERTION,
    CONTEST,
    ACCUSATION
  }

  private static final Map<Language, JudgeWords> LISTED = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      LISTED.put(language, new JudgeWords(language));
    }
  }

  private final Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
  private final Map<Kind, Set<List<String>>> phrases = new HashMap<>();

  private JudgeWords(Language language) {
    for (List<String> entry :
        ResourceLines.fields(JudgeWords.class, "words-" + language.code() + ".txt")) {
      Kind kind = Kind.valueOf(entry.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String item : ResourceLines.items(entry.get(1))) {
        if (item.indexOf(' ') < 0) {
          words.computeIfAbsent(kind, k -> new HashSet<>()).add(item);
        } else {
          phrases.computeIfAbsent(kind, k -> new HashSet<>()).add(List.of(item.split(" ", -1)));
        }
      }
    }
  }

  /** Returns the words of the language. */
  static JudgeWords of(Language language) {
    return Objects.requireNonNull(LISTED.get(language));
  }

  /** Whether the word, given in lower case, is on the list. */
  boolean has(Kind kind, String word) {
    return words.getOrDefault(kind, Set.of()).contains(word);
  }

  /** Returns the first word of the statement that is on the list, or that begins such a phrase. */
  static Optional<Token> first(Kind kind, Statement statement) {
    JudgeWords listed = of(statement.language());
    List<Token> tokens = statement.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (listed.has(kind, lower(token))
          || listed.has(kind, token.lemma())
          || listed.beginsPhrase(kind, tokens, i)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  /** Words of a phrase follow each other, with no more than one word between two of them. */
  private boolean beginsPhrase(Kind kind, List<Token> tokens, int at) {
    for (List<String> phrase : phrases.getOrDefault(kind, Set.of())) {
      int next = 0;
      int gap = 0;
      for (int i = at; i < tokens.size() && next < phrase.size() && gap <= 1; i++) {
        if (lower(tokens.get(i)).equals(phrase.get(next))) {
          next++;
          gap = 0;
        } else if (next == 0) {
          break;
        } else {
          gap++;
        }
      }
      if (next == phrase.size()) {
        return true;
      }
    }
    return false;
  }

  static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }
}
