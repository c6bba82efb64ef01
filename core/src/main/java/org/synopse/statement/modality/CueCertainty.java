package org.synopse.statement.modality;

import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.text.Span;
import org.synopse.text.Token;
import org.synopse.text.VerbForm;

/**
 * Tells how sure a content is by what hands it over: {@code kündigte an} plans, {@code befürchtet}
 * holds possible, {@code is said to have} alleges.
 */
final class CueCertainty {
  private final CueLexicon cues;
  private final ModalWords words;
  private final HedgePhrases phrases;

  CueCertainty(CueLexicon cues, ModalWords words, HedgePhrases phrases) {
    this.cues = cues;
    this.words = words;
    this.phrases = phrases;
  }

  /**
   * {@code plante, … zu}: what the cue itself says; else a guess or fear is no more than possible.
   * What is demanded or announced is still to come.
   */
  Certainty of(Attribution attribution, List<Token> cue, List<Token> head) {
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
      phrase = phrases.at(cue, i);
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
}
