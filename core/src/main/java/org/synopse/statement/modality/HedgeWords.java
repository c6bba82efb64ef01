package org.synopse.statement.modality;

import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Finds single words that hedge, {@code vermutlich}, {@code ist geplant}, and leaves out those that
 * tell of a part of the clause alone, {@code vor seinem geplanten Besuch}.
 */
final class HedgeWords {
  private final CueLexicon cues;
  private final ModalWords words;

  HedgeWords(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
  }

  /** Returns how sure the word at the place leaves its clause, if it hedges there. */
  Optional<Certainty> at(Telling telling, int at) {
    List<Token> head = telling.head();
    Token token = head.get(at);
    if (words.has(ModalWords.Kind.FEASIBLE, ModalWords.lower(token))
        && head.subList(0, at).stream().anyMatch(cues::isNegator)) {
      return Optional.empty();
    }
    if (words.isEnglish()
        && token.pos().isVerbal()
        && (BesidePredicate.follows(head, at) || BesidePredicate.describes(head, at))) {
      return Optional.empty();
    }
    boolean noun = token.pos().isNominal() && !isVerbTakenForNoun(head, at);
    if (isAttributive(head, at) || noun || takesLives(head, at) || isCompared(head, at)) {
      return Optional.empty();
    }
    return cues.hedge(token)
        .or(
            () ->
                token.isFinite() && holdsInfinitive(telling)
                    ? cues.infinitiveHedge(token)
                    : Optional.empty())
        .or(
            () ->
                isPredicative(head) && !isInflected(token)
                    ? cues.adjectiveHedge(token)
                    : Optional.empty());
  }

  /** {@code teilte mit, den Vertrag gelöst zu haben} tells of what is done. */
  private static boolean holdsInfinitive(Telling telling) {
    List<Token> content = telling.content();
    for (int i = 0; i < content.size(); i++) {
      boolean done =
          i + 1 < content.size()
              && (content.get(i + 1).is("haben") || content.get(i + 1).is("sein"));
      if (content.get(i).canBe(VerbForm.ZU_INFINITIVE) || (content.get(i).is("zu") && !done)) {
        return true;
      }
    }
    return false;
  }

  /** {@code ein Tatverdächtiger wurde gefasst}: what is said of a subject has no ending. */
  private static boolean isInflected(Token token) {
    return token.pos() == PartOfSpeech.ADJ && !ModalWords.lower(token).equals(token.lemma());
  }

  /** {@code wie erwartet}, {@code earlier than planned}: it has happened, and was expected. */
  boolean isCompared(List<Token> head, int at) {
    return at > 0 && words.has(ModalWords.Kind.COMPARED, ModalWords.lower(head.get(at - 1)));
  }

  /** {@code The town plans to close it}: a verb is missed where its form is also a noun's. */
  private static boolean isVerbTakenForNoun(List<Token> head, int at) {
    return at > 0
        && at + 1 < head.size()
        && head.get(at + 1).is("to")
        && head.get(at - 1).pos() != PartOfSpeech.DET
        && head.subList(0, at).stream()
            .noneMatch(token -> token.canBeFinite() && token.pos().isVerbal());
  }

  /** {@code fordern mehr als 100 Tote}: no demand. */
  private boolean takesLives(List<Token> head, int at) {
    return words.has(ModalWords.Kind.TAKES, head.get(at))
        && head.stream().anyMatch(token -> words.has(ModalWords.Kind.CASUALTIES, token));
  }

  /** {@code ist geplant}, and {@code Neuwahlen geplant} without a finite verb. */
  private boolean isPredicative(List<Token> head) {
    return head.stream()
            .anyMatch(
                token ->
                    token.canBeFinite()
                        && token.pos().isVerbal()
                        && words.has(ModalWords.Kind.COPULA, token.lemma()))
        || head.stream().noneMatch(token -> token.canBeFinite() && token.pos().isVerbal());
  }

  /** {@code vor seinem geplanten Besuch} says nothing of how sure the visit's telling is. */
  private static boolean isAttributive(List<Token> head, int at) {
    Token token = head.get(at);
    boolean beforeNoun =
        at + 1 < head.size()
            && (head.get(at + 1).pos().isNominal() || head.get(at + 1).pos() == PartOfSpeech.ADJ);
    boolean adjective = token.pos() == PartOfSpeech.ADJ || token.pos() == PartOfSpeech.DET;
    boolean participle =
        token.canBe(VerbForm.PARTICIPLE)
            && at > 0
            && (head.get(at - 1).pos() == PartOfSpeech.DET
                || head.get(at - 1).pos() == PartOfSpeech.ADP);
    return (adjective || participle || isInflectedParticiple(head, at)) && beforeNoun;
  }

  /**
   * {@code startete die seit Tagen erwartete Offensive}: a past in form, beside the clause's own
   * verb.
   */
  private static boolean isInflectedParticiple(List<Token> head, int at) {
    Token token = head.get(at);
    return at > 0
        && token.canBe(VerbForm.PAST)
        && head.get(at - 1).pos() != PartOfSpeech.CCONJ
        && head.stream()
            .anyMatch(
                other -> !other.equals(token) && other.pos().isVerbal() && other.canBeFinite());
  }
}
