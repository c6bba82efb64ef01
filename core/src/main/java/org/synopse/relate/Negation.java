package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.lexicon.Certainty;
import org.synopse.statement.Statement;
import org.synopse.statement.modality.Polarity;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * What negates one side.
 *
 * @param word the negating word, or {@code null}
 * @param denial the cue by which its source denies it, or {@code null}
 * @param statement the side
 */
record Negation(@Nullable Span word, @Nullable Span denial, Statement statement) {
  /** Weaker matches are of words that only have to do with each other. */
  static final double SURELY_RELATED = 0.75;

  /** So well are words met that only have to do with each other. */
  private static final double RELATED = 0.3;

  /**
   * Returns what negates a side; a verb that the other side has too ({@code scheiterte}) negates
   * nothing that it says.
   */
  static Negation of(StatementFacts facts, WordLinks links, boolean isLeft) {
    Statement statement = facts.statement();
    Span word = statement.polarity() == Polarity.NEGATED ? statement.modality().negation() : null;
    Token token = word == null ? null : tokenAt(statement, word);
    Span denial = facts.get(Denial.CUE).orElse(null);
    if (word != null && word.equals(denial)) {
      word = null;
    }
    if (token != null && word != null && token.pos().isVerbal() && isMet(token, links, isLeft)) {
      word = null;
    }
    return new Negation(word, denial, statement);
  }

  private static boolean isMet(Token token, WordLinks links, boolean isLeft) {
    return (isLeft ? links.ofLeft(token) : links.ofRight(token))
        .filter(match -> match.kind() != WordMatch.Kind.ANTONYM)
        .isPresent();
  }

  private static @Nullable Token tokenAt(Statement statement, Span span) {
    return statement.tokens().stream()
        .filter(token -> token.span().equals(span))
        .findFirst()
        .orElse(null);
  }

  /** Whether it is negated, and not both negated and denied. */
  boolean isOdd() {
    return (word != null) != (denial != null);
  }

  /** Whether a word is the one that negates. */
  boolean isBy(Token token) {
    return token.span().equals(word) && statement.tokens().contains(token);
  }

  /** Returns the words that are shown as evidence. */
  Span shown() {
    if (word != null) {
      return word;
    }
    return denial == null ? statement.span() : denial;
  }

  /** Whether the verb of this side is said on the other side too. */
  boolean isOfTheVerb(Comparand comparand, boolean onLeft) {
    return hasAVerbMet(comparand.links(), onLeft, SURELY_RELATED) || isOfADeed(comparand, onLeft);
  }

  /** {@code Nobody alerted him}: whether a verb of the other side has to do with that of this. */
  boolean isRelatedToAVerb(Comparand comparand, boolean onLeft) {
    return hasAVerbMet(comparand.links(), onLeft, RELATED);
  }

  private boolean hasAVerbMet(WordLinks links, boolean onLeft, double least) {
    return verbs().stream()
        .anyMatch(
            verb ->
                (onLeft ? links.ofLeft(verb) : links.ofRight(verb))
                    .filter(match -> match.kind().strength() >= least)
                    .filter(match -> match.right().pos().isVerbal() || isOneForm(match))
                    .isPresent());
  }

  /**
   * {@code Die Übernahme ist gescheitert}, {@code führt kein Verfahren}: whether the noun that is
   * negated names what the verb of the other side says was done.
   */
  private boolean isOfADeed(Comparand comparand, boolean onLeft) {
    Statement told = onLeft ? comparand.right() : comparand.left();
    Token verb = told.predicate();
    WordLinks links = comparand.links();
    return verb != null
        && told.certainty() == Certainty.CERTAIN
        && deed().filter(noun -> isDone(links, noun, verb, told, onLeft)).isPresent();
  }

  /** Whether the other side says so by its verb, or that what it calls so too was completed. */
  private static boolean isDone(
      WordLinks links, Token noun, Token verb, Statement told, boolean onLeft) {
    boolean completed = JudgeWords.first(JudgeWords.Kind.COMPLETE, told).isPresent();
    return (completed
            ? told.tokens().stream().filter(token -> token.pos() == PartOfSpeech.NOUN)
            : Stream.of(verb))
        .anyMatch(word -> onLeft ? areLinked(links, noun, word) : areLinked(links, word, noun));
  }

  private static boolean areLinked(WordLinks links, Token left, Token right) {
    return links.areLinked(left, right, SURELY_RELATED);
  }

  /** The subject of a verb that negates, or the noun behind a word that does. */
  private Optional<Token> deed() {
    if (word == null) {
      return Optional.empty();
    }
    Token negating = tokenAt(statement, word);
    List<Token> nouns =
        negating != null && negating.pos().isVerbal()
            ? Participants.subject(statement)
            : statement.tokens().stream()
                .filter(token -> token.span().begin() >= word.end())
                .filter(token -> token.pos() != PartOfSpeech.ADJ)
                .limit(1)
                .toList();
    return nouns.stream().filter(token -> token.pos().isNominal()).findFirst();
  }

  /**
   * The verb that is negated: the statement's own, or what hangs on {@code fail} or {@code es
   * gelang nicht}.
   */
  private List<Token> verbs() {
    Token predicate = statement.predicate();
    boolean byVerb = word != null && predicate != null && word.equals(predicate.span());
    if (byVerb) {
      return statement.tokens().stream()
          .filter(token -> token.pos().isVerbal() && !token.span().equals(word))
          .toList();
    }
    return JudgeWords.first(JudgeWords.Kind.MANAGE, statement)
        .map(
            managing ->
                statement.tokens().stream()
                    .filter(token -> token.pos() == PartOfSpeech.VERB && !token.equals(managing))
                    .toList())
        .filter(managed -> !managed.isEmpty())
        .orElseGet(() -> predicate == null ? List.of() : List.of(predicate));
  }

  private static boolean isOneForm(WordMatch match) {
    return match.kind() == WordMatch.Kind.SAME;
  }

  /** {@code ist nicht in Kiel gewesen}: there is no verb that the other side would have to say. */
  boolean hasNoVerbOfItsOwn() {
    Token predicate = statement.predicate();
    return predicate == null || Copulas.has(predicate) || saysThatThereIs();
  }

  /** {@code Es gab keinen Notruf}, {@code ein Notruf liegt nicht vor}. */
  private boolean saysThatThereIs() {
    return JudgeWords.first(JudgeWords.Kind.THERE_IS, statement).isPresent();
  }
}
