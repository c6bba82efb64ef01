package org.synopse.statement.modality;

import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.text.Language;
import org.synopse.text.Token;

/**
 * Tells how sure a statement is and whether it is negated, from its modal verbs, hedges and
 * negators.
 */
public final class ModalityFinder {
  private final CertaintyFinder certainty;
  private final NegationFinder negation;

  /** Reads the words of a language; the lexicon has those of attribution, hedging and negation. */
  public ModalityFinder(Language language, CueLexicon cues) {
    ModalWords words = new ModalWords(language);
    this.certainty = new CertaintyFinder(cues, words);
    this.negation = new NegationFinder(cues, words);
  }

  /** Returns how sure a statement is and whether it is negated. */
  public Modality find(Telling telling) {
    CertaintyFinder.Found sure = certainty.find(telling);
    NegationFinder.Found negated = negation.find(telling);
    Token open = negated.open();
    if (open != null && sure.certainty() == Certainty.CERTAIN) {
      sure = new CertaintyFinder.Found(Certainty.POSSIBLE, open.span());
    }
    Token word = open == null ? negated.last() : null;
    return new Modality(
        sure.certainty(),
        sure.cue(),
        word == null ? Polarity.AFFIRMED : Polarity.NEGATED,
        word == null ? null : word.span(),
        open == null && negated.byWord());
  }
}
