package org.synopse.relate;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Token;

/** The small word lists of the judges, from {@code words-*.txt}. Immutable. */
final class JudgeWords {
  /** What a list tells; the files say more. */
  enum Kind {
    TOLL,
    EARLIEST,
    LATEST,
    UNIVERSAL,
    FIRST,
    NEVER_BEFORE,
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
    ACCUSATION,
    ABSENT,
    UNTIL,
    NOT_SOONER,
    ATTEMPT,
    MANAGE,
    COMPLETE,
    THERE_IS,
    OPEN,
    REQUEST,
    LASTING,
    SINCE,
    MEASURE,
    ROUGH,
    SO_FAR,
    OWN_REPORT,
    CEASE,
    ANYTHING,
    DECIDE,
    VIEW
  }

  private static final Map<Language, JudgeWords> LISTED = new EnumMap<>(Language.class);

  private static final Map<Kind, Fact<Optional<Token>>> FIRST = new EnumMap<>(Kind.class);

  static {
    for (Kind kind : Kind.values()) {
      FIRST.put(
          kind,
          new Fact<>(statement -> of(statement.language()).list(kind).first(statement.tokens())));
    }
    for (Language language : Language.values()) {
      LISTED.put(language, new JudgeWords(language));
    }
  }

  private final Map<Kind, WordList> lists = new EnumMap<>(Kind.class);

  private JudgeWords(Language language) {
    for (List<String> entry :
        ResourceLines.fields(JudgeWords.class, "words-" + language.code() + ".txt")) {
      Kind kind = Kind.valueOf(entry.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
      lists.put(kind, WordList.of(ResourceLines.items(entry.get(1))));
    }
  }

  /** Returns the words of the language. */
  static JudgeWords of(Language language) {
    return Objects.requireNonNull(LISTED.get(language));
  }

  /** Whether the word, given in lower case, is on the list. */
  boolean has(Kind kind, String word) {
    return list(kind).has(word);
  }

  /** Whether a word on the list is the word, given in lower case, or the end of it. */
  boolean hasEnd(Kind kind, String word) {
    return list(kind).words().stream().anyMatch(word::endsWith);
  }

  /** Whether one of the words is on the list, or begins a phrase of it. */
  boolean has(Kind kind, List<Token> words) {
    return list(kind).first(words).isPresent();
  }

  private WordList list(Kind kind) {
    return lists.getOrDefault(kind, WordList.NONE);
  }

  /** Returns the first word of the statement that is on the list, or that begins such a phrase. */
  static Optional<Token> first(Kind kind, Statement statement) {
    return first(kind).of(statement);
  }

  /** Returns the question for that word. */
  static Fact<Optional<Token>> first(Kind kind) {
    return Objects.requireNonNull(FIRST.get(kind));
  }

  static String lower(Token token) {
    return token.listed();
  }
}
