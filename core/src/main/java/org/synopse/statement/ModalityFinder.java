package org.synopse.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.statement.attribution.Attribution;
import org.synopse.text.Language;
import org.synopse.text.Token;

/**
 * Tells how sure a statement is and whether it is negated, from its modal verbs, hedges and
 * negators.
 */
final class ModalityFinder {
  private final CertaintyFinder certainty;
  private final NegationFinder negation;

  ModalityFinder(Language language, CueLexicon cues) {
    ModalWords words = new ModalWords(language);
    this.certainty = new CertaintyFinder(cues, words);
    this.negation = new NegationFinder(cues, words);
  }

  /**
   * Returns how sure a statement is and whether it is negated.
   *
   * @param head the words of the clauses that carry it, without those of clauses that hang on them
   * @param innermost the attribution nearest to it, or {@code null}
   * @param cue the words of that attribution's cue in text order, maybe none
   * @param ahead whether a time in it lies behind the article's own
   */
  Modality find(List<Token> head, @Nullable Attribution innermost, List<Token> cue, boolean ahead) {
    CertaintyFinder.Found sure = certainty.find(head, innermost, cue, ahead);
    NegationFinder.Found negated = negation.find(head);
    Token open = negated.notExcluded();
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
