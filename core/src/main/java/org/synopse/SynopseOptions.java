package org.synopse;

import org.synopse.align.AlignOptions;

/**
 * The options of a comparison, those of each stage apart.
 *
 * @param align how sure an alignment has to be
 * @param candidates how statements are proposed to the alignment
 * @param lexicon whether the news lexicon is used; without it a comparison shows what it adds
 */
public record SynopseOptions(AlignOptions align, CandidateSearch candidates, boolean lexicon) {
  /** How statements are proposed to the alignment. */
  public enum CandidateSearch {
    /** By an index, the best hits only. */
    INDEX,
    /** Every pair, as the baseline that loses nothing. */
    ALL_PAIRS
  }

  /** Returns the options of an ordinary comparison. */
  public static SynopseOptions defaults() {
    return new SynopseOptions(AlignOptions.defaults(), CandidateSearch.INDEX, true);
  }

  /** Returns these options with another alignment. */
  public SynopseOptions withAlign(AlignOptions other) {
    return new SynopseOptions(other, candidates, lexicon);
  }

  /** Returns these options with another search for candidates. */
  public SynopseOptions withCandidates(CandidateSearch other) {
    return new SynopseOptions(align, other, lexicon);
  }

  /** Returns these options with the news lexicon on or off. */
  public SynopseOptions withLexicon(boolean used) {
    return new SynopseOptions(align, candidates, used);
  }
}
