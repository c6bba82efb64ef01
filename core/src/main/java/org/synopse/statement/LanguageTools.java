package org.synopse.statement;

import org.synopse.lexicon.CueLexicon;
import org.synopse.statement.clause.ClauseSplitter;
import org.synopse.statement.clause.NounPhrases;
import org.synopse.statement.modality.ModalityFinder;
import org.synopse.statement.quantity.QuantityFinder;
import org.synopse.statement.time.TimeFinder;
import org.synopse.text.Language;

/**
 * Everything the extraction needs to know of one language.
 *
 * @param clauses cuts sentences
 * @param nounPhrases finds subjects
 * @param cues knows the words of attribution, hedging and negation
 * @param quantities reads numbers
 * @param times reads dates
 * @param modality tells how sure a statement is
 */
record LanguageTools(
    ClauseSplitter clauses,
    NounPhrases nounPhrases,
    CueLexicon cues,
    QuantityFinder quantities,
    TimeFinder times,
    ModalityFinder modality) {
  static LanguageTools of(Language language) {
    CueLexicon cues = CueLexicon.load(language);
    return new LanguageTools(
        ClauseSplitter.of(language),
        NounPhrases.of(language),
        cues,
        QuantityFinder.of(language),
        TimeFinder.of(language),
        new ModalityFinder(language, cues));
  }
}
