package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.Statement;
import org.synopse.statement.clause.Clause;
import org.synopse.statement.clause.ClauseKind;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Who does what to whom in a statement, as far as case and order tell.
 *
 * @param agent the words of who does it: the subject, or in the passive the phrase with {@code
 *     von}, {@code durch} or {@code by}
 * @param others the other content words behind and before, those to whom it is done among them
 */
record Participants(List<Token> agent, List<Token> others) {
  private static final NounPhrases GERMAN = NounPhrases.of(Language.GERMAN);
  private static final NounPhrases ENGLISH = NounPhrases.of(Language.ENGLISH);

  Participants {
    agent = List.copyOf(agent);
    others = List.copyOf(others);
  }

  /** Returns the participants, or empty where no subject is found. */
  static Optional<Participants> of(Statement statement) {
    Clause clause = clause(statement.tokens());
    if (clause == null) {
      return Optional.empty();
    }
    NounPhrases phrases = statement.language() == Language.GERMAN ? GERMAN : ENGLISH;
    Optional<List<Token>> subject = phrases.subject(clause);
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    if (!clause.isPassive()) {
      return Optional.of(new Participants(subject.get(), rest(clause, subject.get())));
    }
    List<Token> by = byPhrase(clause, phrases);
    return by.isEmpty() ? Optional.empty() : Optional.of(new Participants(by, rest(clause, by)));
  }

  /** Returns the words of the subject, whether it does something or has it done to it. */
  static List<Token> subject(Statement statement) {
    Clause clause = clause(statement.tokens());
    if (clause == null) {
      return List.of();
    }
    NounPhrases phrases = statement.language() == Language.GERMAN ? GERMAN : ENGLISH;
    return phrases.subject(clause).orElse(List.of());
  }

  private static @Nullable Clause clause(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).pos().isVerbal() && tokens.get(i).canBeFinite()) {
        boolean last = i == tokens.size() - 1 || isEnd(tokens.get(i + 1));
        ClauseKind kind = last && i > 1 ? ClauseKind.ADVERBIAL : ClauseKind.MAIN;
        return new Clause(0, kind, 0, tokens, i);
      }
    }
    return null;
  }

  private static boolean isEnd(Token token) {
    return token.pos() == PartOfSpeech.PUNCT;
  }

  private static List<Token> byPhrase(Clause clause, NounPhrases phrases) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      String word = JudgeWords.lower(tokens.get(i));
      boolean by =
          word.equals("von") || word.equals("vom") || word.equals("by") || word.equals("durch");
      if (by && tokens.get(i).pos() == PartOfSpeech.ADP) {
        return tokens.subList(i + 1, Math.max(i + 1, phrases.endOfPhrase(tokens, i + 1)));
      }
    }
    return List.of();
  }

  private static List<Token> rest(Clause clause, List<Token> agent) {
    return clause.tokens().stream()
        .filter(token -> !agent.contains(token))
        .filter(token -> token.pos().isContent() && !token.pos().isVerbal())
        .toList();
  }
}
