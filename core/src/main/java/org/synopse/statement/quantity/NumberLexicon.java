package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** The number words of a language and what each does in a number. Immutable. */
final class NumberLexicon {
  private static final int LONGEST_PHRASE = 3;

  /** What a word does in a number; the word files say more on each. */
  enum Role {
    WORD,
    WHOLE,
    INDEFINITE,
    ARTICLE,
    HALF,
    ALONE,
    PART,
    TIMES,
    SHORT,
    MONEY,
    SOME,
    SEVERAL,
    AND,
    POINT,
    OVER,
    MINUS,
    QUALIFIER,
    DETERMINER
  }

  private static final Map<Language, NumberLexicon> READ = new EnumMap<>(Language.class);

  private final Map<Role, Map<String, BigDecimal>> words = new EnumMap<>(Role.class);

  /** The roles of words that a number, or words for one, can begin with. */
  private static final Set<Role> BEGIN =
      EnumSet.of(
          Role.WORD,
          Role.WHOLE,
          Role.INDEFINITE,
          Role.ARTICLE,
          Role.HALF,
          Role.ALONE,
          Role.TIMES,
          Role.SOME,
          Role.SEVERAL,
          Role.MINUS);

  /** The first words of what plays one of these roles, in one word or more. */
  private final Set<String> firstWords = new HashSet<>();

  private final @Nullable GermanCompounds compounds;

  private NumberLexicon(Language language) {
    for (Role role : Role.values()) {
      words.put(role, new HashMap<>());
    }
    String file = "number-words-" + language.code() + ".txt";
    for (List<String> entry : ResourceLines.fields(NumberLexicon.class, file)) {
      Role role = Role.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
      for (String word : ResourceLines.items(entry.get(2))) {
        of(role).put(word, new BigDecimal(entry.get(1)));
        if (BEGIN.contains(role)) {
          int end = word.indexOf(' ');
          firstWords.add(end < 0 ? word : word.substring(0, end));
        }
      }
    }
    compounds = language == Language.GERMAN ? new GermanCompounds(of(Role.WORD)) : null;
  }

  /** Returns the number words of a language, which are read when they are first asked for. */
  static NumberLexicon of(Language language) {
    synchronized (READ) {
      return READ.computeIfAbsent(language, NumberLexicon::new);
    }
  }

  /** Whether a number, or words for one, can begin with the lexeme. */
  boolean canBeginWith(Lexeme lexeme) {
    return !lexeme.isLetters() || firstWords.contains(lexeme.lower()) || cardinal(lexeme) != null;
  }

  private Map<String, BigDecimal> of(Role role) {
    return words.getOrDefault(role, Map.of());
  }

  /** Returns the value of the word in that role, or {@code null} if it does not play it. */
  @Nullable BigDecimal value(Role role, Lexeme lexeme) {
    boolean asWritten = role == Role.SHORT || role == Role.MONEY;
    return of(role).get(asWritten ? lexeme.text() : lexeme.lower());
  }

  boolean plays(Role role, Lexeme lexeme) {
    return value(role, lexeme) != null;
  }

  /** Returns the index behind the longest phrase of that role, or the index itself. */
  int end(Role role, List<Lexeme> lexemes, int at) {
    StringBuilder phrase = new StringBuilder();
    int found = at;
    for (int i = at; i < Math.min(lexemes.size(), at + LONGEST_PHRASE); i++) {
      phrase.append(i == at ? "" : " ").append(lexemes.get(i).lower());
      found = of(role).containsKey(phrase.toString()) ? i + 1 : found;
    }
    return found;
  }

  /** Returns the value of a cardinal written as one word, or {@code null}. */
  @Nullable BigDecimal cardinal(Lexeme lexeme) {
    BigDecimal word = value(Role.WORD, lexeme);
    if (word == null) {
      word = value(Role.WHOLE, lexeme);
    }
    return word != null || compounds == null ? word : compounds.value(lexeme.lower());
  }

  /** Returns the value of the first part of a German compound, or {@code null}. */
  @Nullable BigDecimal compound(String part) {
    BigDecimal times = of(Role.TIMES).get(part);
    return times != null || compounds == null ? times : compounds.value(part);
  }
}
