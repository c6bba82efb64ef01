package org.synopse.relate;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Finds where a source says that something said is not so: {@code bestritt}, {@code wies den
 * Vorwurf zurück}.
 */
final class Denial {
  /** The words that say so, or nothing. */
  static final Fact<Optional<Span>> CUE =
      new Fact<>(statement -> Optional.ofNullable(cue(statement)));

  private static @Nullable Span cue(Statement statement) {
    if (JudgeWords.first(JudgeWords.Kind.CONTEST, statement).isPresent()) {
      return null;
    }
    JudgeWords words = JudgeWords.of(statement.language());
    Token verb = statement.predicate();
    if (verb != null
        && (words.has(JudgeWords.Kind.DENIAL, verb.lemma())
            || (words.has(JudgeWords.Kind.REJECT, verb.lemma())
                && rejectsAnAssertion(statement)))) {
      return verb.span();
    }
    // In "„…“, wies X die Kritik zurück" the words in marks are what X asserts.
    for (Attribution attribution : statement.attributions()) {
      Span cue = attribution.cue();
      boolean denies =
          cue != null
              && attribution.stance() == Stance.DENYING
              && attribution.type() != AttributionType.DIRECT
              && isDenial(statement, words, cue);
      if (denies) {
        return cue;
      }
    }
    return null;
  }

  /** {@code verwerfen die Kurzschluss-These}. */
  private static boolean rejectsAnAssertion(Statement statement) {
    JudgeWords words = JudgeWords.of(statement.language());
    return statement.tokens().stream()
        .filter(token -> token.pos().isNominal())
        .map(Token::lemma)
        .map(lemma -> lemma.substring(lemma.lastIndexOf('-') + 1))
        .anyMatch(lemma -> words.has(JudgeWords.Kind.ASSERTION, lemma));
  }

  /** The frame is no part of the content, so that only its form is at hand. */
  private static boolean isDenial(Statement statement, JudgeWords words, Span cue) {
    if (!statement.span().contains(cue)) {
      return true;
    }
    String form = statement.textAt(cue).toLowerCase(Locale.ROOT);
    return words.has(JudgeWords.Kind.DENIAL, form) || words.has(JudgeWords.Kind.REJECT, form);
  }

  private Denial() {}
}
