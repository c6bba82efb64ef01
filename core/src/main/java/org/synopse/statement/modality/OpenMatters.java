package org.synopse.statement.modality;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/** Finds what a statement leaves open because it asks, sets a condition or hangs on one. */
final class OpenMatters {
  private static final String OPENING_QUOTES = "„“«»\"";
  private static final String CLOSING_MARKS = "“”»«\"'’)";

  private final ModalWords words;

  OpenMatters(ModalWords words) {
    this.words = words;
  }

  /** Returns what leaves the whole statement open: its question mark or its conjunction. */
  Optional<Token> find(Telling telling) {
    Optional<Token> asked = questionMark(telling.content());
    if (asked.isPresent()) {
      return asked;
    }
    Optional<Token> whether = firstWord(telling.content(), ModalWords.Kind.ASKED);
    return whether.isPresent()
        ? whether
        : firstWord(telling.head(), ModalWords.Kind.CONDITION)
            .or(() -> firstWord(telling.head(), ModalWords.Kind.WHENEVER));
  }

  /**
   * {@code Ist die Brücke sicher?}: not a title that asks, {@code die Sendung „Wer war es?“}, at
   * the end of what is told.
   */
  private static Optional<Token> questionMark(List<Token> content) {
    int last = content.size() - 1;
    while (last > 0 && isOneOf(content.get(last), CLOSING_MARKS)) {
      last--;
    }
    if (!content.get(last).is("?")) {
      return Optional.empty();
    }
    boolean quoted = last + 1 < content.size();
    for (int i = last - 1; quoted && i > 0; i--) {
      if (isOneOf(content.get(i), OPENING_QUOTES)) {
        return content.get(i - 1).is(":") ? Optional.of(content.get(last)) : Optional.empty();
      }
    }
    return Optional.of(content.get(last));
  }

  /**
   * {@code If the rain continues}: a condition alone states nothing, nor does {@code ob er kommt}.
   */
  private Optional<Token> firstWord(List<Token> tokens, ModalWords.Kind kind) {
    int first = isOneOf(tokens.get(0), OPENING_QUOTES) ? 1 : 0;
    boolean alone =
        first + 1 < tokens.size() && words.has(kind, ModalWords.lower(tokens.get(first)));
    return alone ? Optional.of(tokens.get(first)) : Optional.empty();
  }

  /**
   * {@code Wenn der Regen anhält, wird der Damm brechen}: what follows from a condition is no plan;
   * {@code even if it rains} sets none.
   */
  boolean hangOnCondition(Telling telling) {
    List<Token> content = telling.content();
    for (int i = 0; i < content.size(); i++) {
      String word = ModalWords.lower(content.get(i));
      Token before = i == 0 ? null : content.get(i - 1);
      // "wenn er zurück ist" behind what will be done tells when; "to determine if" asks.
      boolean sets =
          (words.has(ModalWords.Kind.CONDITION, word) && !isInfinitive(before))
              || (i < 2 && !telling.ahead() && words.has(ModalWords.Kind.WHENEVER, word));
      boolean conceded =
          before != null && words.has(ModalWords.Kind.CONCEDING, ModalWords.lower(before));
      if (sets && !conceded) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInfinitive(@Nullable Token token) {
    return token != null && token.canBe(VerbForm.INFINITIVE) && !token.canBe(VerbForm.PARTICIPLE);
  }

  private static boolean isOneOf(Token token, String marks) {
    return token.form().length() == 1 && marks.indexOf(token.form().charAt(0)) >= 0;
  }
}
