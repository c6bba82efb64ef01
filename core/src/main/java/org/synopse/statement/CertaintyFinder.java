package org.synopse.statement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.HedgePhrase;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.TokenMap;
import org.synopse.text.VerbForm;

/** Tells how sure a statement is, from its modal verbs and hedges and from what hands it over. */
final class CertaintyFinder {
  /**
   * How sure a statement is.
   *
   * @param cue the word that says so, or {@code null} where it is plainly certain
   */
  record Found(Certainty certainty, @Nullable Span cue) {}

  private static final int MOST_KEPT = 20_000;

  private final CueLexicon cues;
  private final ModalWords words;

  /** Whether a token may tell how sure its clause is; most tell nothing. */
  private final TokenMap<Boolean> telling = new TokenMap<>(MOST_KEPT, this::mayTell);

  CertaintyFinder(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
  }

  Found find(List<Token> head, @Nullable Attribution innermost, List<Token> cue, boolean ahead) {
    Found found = new Found(Certainty.CERTAIN, null);
    for (int i = 0; i < head.size(); i++) {
      if (!telling.of(head.get(i))
          || (head.get(i).pos() == PartOfSpeech.ADV && Attributes.holdsWord(head, i))) {
        continue;
      }
      found = surer(found, certaintyAt(head, i, innermost != null, ahead), head.get(i));
      found = surer(found, phraseAt(head, i), head.get(i));
    }
    // "speculation that he will resign": what is guessed of the future is no plan.
    boolean guessed =
        innermost != null
            && innermost.stance() == Stance.HEDGING
            && found.certainty() == Certainty.PLANNED;
    boolean plain = found.certainty() == Certainty.CERTAIN;
    if (innermost != null && (plain || guessed) && !cue.isEmpty()) {
      return surer(found, Optional.of(ofCue(innermost, cue, head)), cue.get(0));
    }
    return found;
  }

  private boolean mayTell(Token token) {
    String lower = ModalWords.lower(token);
    return words.decides(lower)
        || cues.isHedge(token)
        || !cues.hedgesBeginningWith(lower).isEmpty()
        || !cues.hedgesBeginningWith(token.lemma()).isEmpty();
  }

  /** The less sure of the two. */
  private static Found surer(Found found, Optional<Certainty> other, Token token) {
    return other.isPresent() && other.get().compareTo(found.certainty()) > 0
        ? new Found(other.get(), token.span())
        : found;
  }

  /**
   * {@code plante, … zu}: what the cue itself says; else a guess or fear is no more than possible.
   * What is demanded or announced is still to come.
   */
  private Certainty ofCue(Attribution attribution, List<Token> cue, List<Token> head) {
    boolean hedging = attribution.stance() == Stance.HEDGING;
    boolean hearsay =
        attribution.source() == null
            && (attribution.stance() == Stance.DISTANCING || isOfItsSubject(attribution));
    Optional<Certainty> said = saidBy(cue);
    if (hedging || hearsay) {
      return said.orElse(hearsay ? Certainty.ALLEGED : Certainty.POSSIBLE);
    }
    boolean handsOver =
        switch (attribution.type()) {
          case INDIRECT, MIXED -> true;
          default -> false;
        };
    return handsOver && said.isPresent() && said.get() == Certainty.PLANNED && !isPerfect(head)
        ? Certainty.PLANNED
        : Certainty.CERTAIN;
  }

  /**
   * What a phrase of the cue says, {@code stellte … in Aussicht}; else its first word that does.
   */
  private Optional<Certainty> saidBy(List<Token> cue) {
    Optional<Certainty> phrase = cues.cueHedge(cue);
    for (int i = 0; i < cue.size() && phrase.isEmpty(); i++) {
      phrase = phraseAt(cue, i);
    }
    for (int i = 0; i < cue.size() && phrase.isEmpty(); i++) {
      phrase = cues.cueHedge(cue.get(i));
    }
    return phrase;
  }

  /** {@code The driver is said to have fled}: nobody is named who says so. */
  private static boolean isOfItsSubject(Attribution attribution) {
    Span cue = attribution.cue();
    return cue != null
        && attribution.type() == AttributionType.INDIRECT
        && attribution.stance() == Stance.NEUTRAL
        && attribution.content().size() > 1
        && attribution.content().get(0).end() <= cue.begin()
        && attribution.content().get(1).begin() >= cue.end();
  }

  private Optional<Certainty> certaintyAt(
      List<Token> head, int at, boolean reported, boolean ahead) {
    Token token = head.get(at);
    if (words.has(ModalWords.Kind.ABLE, ModalWords.lower(token)) && isNegatedBehind(head, at)) {
      return Optional.empty();
    }
    Optional<Certainty> modal = words.modal(token);
    if (modal.isPresent()) {
      return modal.map(
          certainty ->
              certainty == Certainty.PLANNED
                      && (isReportOfPast(head) || (!ahead && isReportOfState(head, token)))
                  ? Certainty.ALLEGED
                  : certainty);
    }
    if (token.pos().isVerbal() && words.has(ModalWords.Kind.UNREAL, ModalWords.lower(token))) {
      return reported ? Optional.empty() : Optional.of(Certainty.POSSIBLE);
    }
    if (isFuture(head, at, ahead)) {
      return Optional.of(Certainty.PLANNED);
    }
    boolean noun = token.pos().isNominal() && !isVerbTakenForNoun(head, at);
    if (isAttributive(head, at) || noun || takesLives(head, at) || isCompared(head, at)) {
      return Optional.empty();
    }
    return cues.hedge(token)
        .or(() -> isPredicative(head) ? cues.adjectiveHedge(token) : Optional.empty());
  }

  /** {@code could not be reached}: not a doubt, but something that did not succeed. */
  private boolean isNegatedBehind(List<Token> head, int at) {
    return at + 1 < head.size() && cues.isNegator(head.get(at + 1));
  }

  /** {@code wie erwartet}, {@code earlier than planned}: it has happened, and was expected. */
  private boolean isCompared(List<Token> head, int at) {
    return at > 0 && words.has(ModalWords.Kind.COMPARED, ModalWords.lower(head.get(at - 1)));
  }

  /** {@code is widely expected to}: adverbs may stand between the words of a phrase. */
  private Optional<Certainty> phraseAt(List<Token> head, int at) {
    Token token = head.get(at);
    Optional<Certainty> byForm = phraseAt(head, at, ModalWords.lower(token));
    return byForm.isPresent() || token.lemma().equals(ModalWords.lower(token))
        ? byForm
        : phraseAt(head, at, token.lemma());
  }

  private Optional<Certainty> phraseAt(List<Token> head, int at, String first) {
    return cues.hedgesBeginningWith(first).stream()
        .filter(phrase -> stands(head, at, phrase))
        .map(HedgePhrase::certainty)
        .max(Certainty::compareTo);
  }

  private static boolean stands(List<Token> head, int begin, HedgePhrase phrase) {
    int at = begin + 1;
    for (String word : phrase.words().subList(1, phrase.words().size())) {
      while (at < head.size()
          && head.get(at).pos() == PartOfSpeech.ADV
          && !isWord(head.get(at), word)) {
        at++;
      }
      if (at >= head.size() || !isWord(head.get(at), word)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isWord(Token token, String word) {
    return ModalWords.lower(token).equals(word) || token.lemma().equals(word);
  }

  /** {@code wird reisen}, {@code will travel}; {@code wird gewählt} if a time to come is named. */
  private boolean isFuture(List<Token> head, int at, boolean ahead) {
    Token token = head.get(at);
    if (!token.pos().isVerbal() || !words.has(ModalWords.Kind.FUTURE, ModalWords.lower(token))) {
      return false;
    }
    if (!token.lemma().equals("werden")) {
      return true;
    }
    // "können bewältigt werden", "bewältigt werden können": an infinitive itself.
    boolean passive =
        token.is("werden")
            && at > 0
            && head.get(at - 1).canBe(VerbForm.PARTICIPLE)
            && !head.get(at - 1).canBe(VerbForm.INFINITIVE);
    boolean infinitive = false;
    boolean participle = false;
    for (Token other : head) {
      boolean verb = !other.equals(token) && other.pos().isVerbal();
      participle |= verb && other.canBe(VerbForm.PARTICIPLE);
      infinitive |=
          verb
              && other.canBe(VerbForm.INFINITIVE)
              && !other.canBe(VerbForm.PARTICIPLE)
              && !other.canBe(VerbForm.PAST);
    }
    return (infinitive && !passive) || (participle && ahead);
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

  /**
   * {@code soll getötet worden sein}, {@code der getötet worden sein soll}: a perfect infinitive
   * beside the modal reports the past.
   */
  private static boolean isReportOfPast(List<Token> head) {
    boolean participle = false;
    for (int i = 1; i < head.size(); i++) {
      Token token = head.get(i);
      participle |= head.get(i - 1).canBe(VerbForm.PARTICIPLE) || token.is("worden");
      boolean perfect = token.is("haben") || token.is("sein");
      boolean behind = head.get(i - 1).canBe(VerbForm.PARTICIPLE);
      if (participle && perfect && behind) {
        return true;
      }
    }
    return false;
  }

  /** {@code soll sich in Kassel befinden}: nobody plans what somebody or something is. */
  private boolean isReportOfState(List<Token> head, Token modal) {
    return words.has(ModalWords.Kind.HEARSAY, ModalWords.lower(modal))
        && head.stream()
            .anyMatch(
                token ->
                    token.canBe(VerbForm.INFINITIVE)
                        && words.has(ModalWords.Kind.STATES, token.lemma()));
  }

  private static boolean isPerfect(List<Token> head) {
    boolean auxiliary = false;
    boolean participle = false;
    for (Token token : head) {
      String lemma = token.lemma();
      auxiliary |=
          (lemma.equals("haben") || lemma.equals("have") || lemma.equals("sein"))
              && token.canBeFinite();
      participle |= token.pos().isVerbal() && token.canBe(VerbForm.PARTICIPLE);
    }
    return auxiliary && participle;
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
