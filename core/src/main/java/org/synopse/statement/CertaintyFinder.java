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
  private final OpenMatters openMatters;

  /** Whether a token may tell how sure its clause is; most tell nothing. */
  private final TokenMap<Boolean> hedging = new TokenMap<>(MOST_KEPT, this::mayTell);

  CertaintyFinder(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
    this.openMatters = new OpenMatters(words);
  }

  Found find(Telling telling) {
    Found found = ofWords(telling);
    Optional<Token> open = openMatters.find(telling);
    return open.isPresent() ? surer(found, Optional.of(Certainty.POSSIBLE), open.get()) : found;
  }

  private Found ofWords(Telling telling) {
    List<Token> head = telling.head();
    List<Token> cue = telling.cue();
    Attribution innermost = telling.innermost();
    Found found = new Found(Certainty.CERTAIN, null);
    for (int i = 0; i < head.size(); i++) {
      if (!hedging.of(head.get(i))
          || (head.get(i).pos() == PartOfSpeech.ADV && Attributes.holdsWord(head, i))
          || Attributes.isOfInsertion(head, i)) {
        continue;
      }
      found = surer(found, certaintyAt(telling, i), head.get(i));
      found = surer(found, phraseAt(head, i), head.get(i));
    }
    // "speculation that he will resign": what is guessed of the future is no plan.
    boolean guessed =
        innermost != null
            && innermost.stance() == Stance.HEDGING
            && found.certainty() == Certainty.PLANNED;
    boolean plain = found.certainty() == Certainty.CERTAIN;
    if (innermost != null && (plain || guessed) && !cue.isEmpty() && !isComparison(cue)) {
      return surer(found, Optional.of(ofCue(innermost, cue, head)), cue.get(0));
    }
    return found;
  }

  /** {@code As expected}: the two words alone say that it has happened. */
  private boolean isComparison(List<Token> cue) {
    return cue.size() == 2 && isCompared(cue, 1);
  }

  private boolean mayTell(Token token) {
    String lower = ModalWords.lower(token);
    return words.decides(lower)
        || token.canBe(VerbForm.SUBJUNCTIVE_TWO)
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
            && (attribution.stance() == Stance.DISTANCING
                || (isOfItsSubject(attribution) && isSaid(cue)));
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

  /** {@code is said to}; {@code were permitted to} and {@code was declared to} tell deeds. */
  private boolean isSaid(List<Token> cue) {
    return !words.isEnglish()
        || cue.stream().anyMatch(token -> words.has(ModalWords.Kind.SAID, token.lemma()));
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

  private Optional<Certainty> certaintyAt(Telling telling, int at) {
    List<Token> head = telling.head();
    Token token = head.get(at);
    if (words.has(ModalWords.Kind.ABLE, ModalWords.lower(token)) && isNegatedBehind(head, at)) {
      return Optional.empty();
    }
    Optional<Certainty> modal = words.modal(token);
    if (modal.isPresent()) {
      return modal.map(
          certainty ->
              certainty == Certainty.PLANNED && isHearsay(telling, token)
                  ? Certainty.ALLEGED
                  : certainty);
    }
    if (isUnreal(token)) {
      return telling.innermost() != null || hasComeTrue(telling, at)
          ? Optional.empty()
          : Optional.of(Certainty.POSSIBLE);
    }
    if (isFuture(head, at, telling.ahead())) {
      return Optional.of(
          openMatters.hangOnCondition(telling) ? Certainty.POSSIBLE : Certainty.PLANNED);
    }
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

  private static boolean holdsInfinitive(Telling telling) {
    return telling.content().stream()
        .anyMatch(token -> token.canBe(VerbForm.ZU_INFINITIVE) || token.is("zu"));
  }

  /** {@code ein Tatverdächtiger wurde gefasst}: what is said of a subject has no ending. */
  private static boolean isInflected(Token token) {
    return token.pos() == PartOfSpeech.ADJ && !ModalWords.lower(token).equals(token.lemma());
  }

  /** {@code soll geflohen sein}, {@code soll krank sein}: nobody can plan what has been or is. */
  private boolean isHearsay(Telling telling, Token modal) {
    List<Token> head = telling.head();
    boolean state = isReportOfState(head, modal) || isTakenForReport(telling, modal);
    return (!telling.ahead() && state) || isReportOfPast(head);
  }

  /** {@code soll ein Betrüger sein}, where a rule has seen hearsay; {@code soll neu sein} none. */
  private boolean isTakenForReport(Telling telling, Token modal) {
    Attribution innermost = telling.innermost();
    return innermost != null
        && innermost.type() == AttributionType.KONJUNKTIV
        && innermost.stance() == Stance.DISTANCING
        && innermost.source() == null
        && modal.span().equals(innermost.cue())
        && words.has(ModalWords.Kind.HEARSAY, ModalWords.lower(modal))
        && holdsReport(telling.head())
        && telling.head().stream().noneMatch(this::showsPlan);
  }

  /**
   * {@code krank sein}, {@code „mehrmals gekreuzt“ haben}; {@code eine Länge von … haben} may be a
   * plan.
   */
  private boolean holdsReport(List<Token> head) {
    Token before = null;
    for (Token token : head) {
      boolean infinitive = token.canBe(VerbForm.INFINITIVE);
      if (infinitive && words.has(ModalWords.Kind.BEING, ModalWords.lower(token))) {
        return true;
      }
      boolean participle =
          before != null && (before.pos().isVerbal() || before.pos() == PartOfSpeech.ADJ);
      if (infinitive && participle && words.has(ModalWords.Kind.HAVING, ModalWords.lower(token))) {
        return true;
      }
      before = token.pos() == PartOfSpeech.PUNCT ? before : token;
    }
    return false;
  }

  private boolean showsPlan(Token token) {
    return words.has(ModalWords.Kind.NOVEL, token)
        || words.has(ModalWords.Kind.COMPLETED, token.lemma())
        || (token.pos() == PartOfSpeech.ADJ && token.lemma().endsWith("bar"));
  }

  /** {@code würde}, {@code entspräche}: what would be, not what is. */
  private boolean isUnreal(Token token) {
    return token.pos().isVerbal()
        && (words.has(ModalWords.Kind.UNREAL, ModalWords.lower(token))
            || (token.pos() == PartOfSpeech.VERB
                && token.canBe(VerbForm.SUBJUNCTIVE_TWO)
                && !words.has(ModalWords.Kind.BOUND, token.lemma())
                && !token.canBe(VerbForm.PAST)
                && !token.canBe(VerbForm.PRESENT)
                && !token.canBe(VerbForm.SUBJUNCTIVE_ONE)));
  }

  /** {@code who would die in 1799}, {@code would later become}: seen from then, and it came so. */
  private boolean hasComeTrue(Telling telling, int at) {
    List<Token> head = telling.head();
    boolean english = head.get(at).lemma().equals("will");
    boolean perfect = head.subList(at + 1, head.size()).stream().anyMatch(next -> next.is("have"));
    boolean later =
        head.subList(at + 1, head.size()).stream()
            .anyMatch(next -> words.has(ModalWords.Kind.LATER, ModalWords.lower(next)));
    return english && !perfect && (telling.past() || later);
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

  private boolean stands(List<Token> head, int begin, HedgePhrase phrase) {
    int at = begin + 1;
    List<String> listed = phrase.words();
    if (phrase.isVerbLast()) {
      String verb = listed.get(listed.size() - 1);
      if (head.stream().noneMatch(token -> token.pos().isVerbal() && isWord(token, verb))) {
        return false;
      }
      listed = listed.subList(0, listed.size() - 1);
    }
    for (String word : listed.subList(1, listed.size())) {
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
    if (at < head.size() && words.has(ModalWords.Kind.SETTLED, ModalWords.lower(head.get(at)))) {
      return false;
    }
    return !phrase.words().get(phrase.words().size() - 1).equals("to") || isToDo(head, begin, at);
  }

  /**
   * Whether a verb follows, {@code was home to thousands}, and it is neither what something is,
   * {@code their mission was to}, nor what has come about, {@code was to become}.
   */
  private boolean isToDo(List<Token> head, int begin, int behind) {
    int verb = behind;
    while (verb < head.size() && head.get(verb).pos() == PartOfSpeech.ADV) {
      verb++;
    }
    if (verb >= head.size()) {
      return true;
    }
    boolean bare = behind == begin + 2 && head.get(begin).lemma().equals("be");
    boolean duty = bare && begin > 0 && words.has(ModalWords.Kind.DUTY, head.get(begin - 1));
    boolean fate =
        bare
            && head.get(begin).canBe(VerbForm.PAST)
            && words.has(ModalWords.Kind.FATE, head.get(verb));
    boolean told = head.get(verb).canBe(VerbForm.INFINITIVE) || head.get(verb).pos().isVerbal();
    return told && !duty && !fate;
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
  private boolean isReportOfPast(List<Token> head) {
    boolean participle = false;
    boolean passive = false;
    for (int i = 1; i < head.size(); i++) {
      Token token = head.get(i);
      participle |= head.get(i - 1).canBe(VerbForm.PARTICIPLE) || token.is("worden");
      passive |= token.is("worden") || token.is("gewesen");
      // "soll im Jahr 2030 fertiggestellt sein": how it is to stand then.
      boolean completed = !passive && words.has(ModalWords.Kind.COMPLETED, head.get(i - 1).lemma());
      boolean perfect = token.is("haben") || (token.is("sein") && !completed);
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
