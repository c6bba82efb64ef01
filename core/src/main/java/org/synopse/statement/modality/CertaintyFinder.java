package org.synopse.statement.modality;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.Attribution;
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
  private final Hearsay hearsay;
  private final Outlook outlook;
  private final HedgeWords hedges;
  private final HedgePhrases phrases;
  private final CueCertainty cueCertainty;
  private final OpenMatters openMatters;

  /** Whether a token may tell how sure its clause is; most tell nothing. */
  private final TokenMap<Boolean> hedging = new TokenMap<>(MOST_KEPT, this::mayTell);

  CertaintyFinder(CueLexicon cues, ModalWords words) {
    this.cues = cues;
    this.words = words;
    this.hearsay = new Hearsay(words);
    this.outlook = new Outlook(words);
    this.hedges = new HedgeWords(cues, words);
    this.phrases = new HedgePhrases(cues, words);
    this.cueCertainty = new CueCertainty(cues, words, phrases);
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
      found = surer(found, phrases.at(head, i), head.get(i));
    }
    // "speculation that he will resign": what is guessed of the future is no plan.
    boolean guessed =
        innermost != null
            && innermost.stance() == Stance.HEDGING
            && found.certainty() == Certainty.PLANNED;
    boolean plain = found.certainty() == Certainty.CERTAIN;
    if (innermost != null && (plain || guessed) && !cue.isEmpty() && !isComparison(cue)) {
      return surer(found, Optional.of(cueCertainty.of(innermost, cue, head)), cue.get(0));
    }
    return found;
  }

  /** {@code As expected}: the two words alone say that it has happened. */
  private boolean isComparison(List<Token> cue) {
    return cue.size() == 2 && hedges.isCompared(cue, 1);
  }

  private boolean mayTell(Token token) {
    return words.decides(ModalWords.lower(token))
        || token.canBe(VerbForm.SUBJUNCTIVE_TWO)
        || cues.isHedge(token)
        || phrases.mayBeginWith(token);
  }

  /** The less sure of the two. */
  private static Found surer(Found found, Optional<Certainty> other, Token token) {
    return other.isPresent() && other.get().compareTo(found.certainty()) > 0
        ? new Found(other.get(), token.span())
        : found;
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
              certainty == Certainty.PLANNED && hearsay.isToldBy(telling, token)
                  ? Certainty.ALLEGED
                  : certainty);
    }
    if (outlook.isUnreal(token)) {
      return telling.innermost() != null || outlook.hasComeTrue(telling, at)
          ? Optional.empty()
          : Optional.of(Certainty.POSSIBLE);
    }
    if (outlook.isFuture(head, at, telling.ahead())) {
      return Optional.of(
          openMatters.hangOnCondition(telling) ? Certainty.POSSIBLE : Certainty.PLANNED);
    }
    return hedges.at(telling, at);
  }

  /** {@code could not be reached}: not a doubt, but something that did not succeed. */
  private boolean isNegatedBehind(List<Token> head, int at) {
    return at + 1 < head.size() && cues.isNegator(head.get(at + 1));
  }
}
