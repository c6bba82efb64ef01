package org.synopse;

import java.util.List;
import java.util.Set;
import org.synopse.align.AlignOptions;
import org.synopse.align.Ingredient;
import org.synopse.lexicon.ConceptEntry;

/**
 * The options of a comparison, those of each stage apart.
 *
 * @param align how sure an alignment has to be
 * @param candidates how statements are proposed to the alignment
 * @param limits how long it may take
 * @param without what the sense for paraphrase does without, to see what it adds; empty as a rule
 * @param words entries that are added to the engine's own lexicon
 */
public record SynopseOptions(
    AlignOptions align,
    CandidateSearch candidates,
    TimeLimits limits,
    Set<Ingredient> without,
    List<ConceptEntry> words) {
  public SynopseOptions {
    without = Set.copyOf(without);
    words = List.copyOf(words);
  }

  /** How statements are proposed to the alignment. */
  public enum CandidateSearch {
    /** By an index, the best hits only. */
    INDEX,
    /** Every pair, as the baseline that loses nothing. */
    ALL_PAIRS
  }

  /** Returns the options of an ordinary comparison. */
  public static SynopseOptions defaults() {
    return new SynopseOptions(
        AlignOptions.defaults(), CandidateSearch.INDEX, TimeLimits.standard(), Set.of(), List.of());
  }

  /** Returns these options with another alignment. */
  public SynopseOptions withAlign(AlignOptions other) {
    return new SynopseOptions(other, candidates, limits, without, words);
  }

  /** Returns these options with another search for candidates. */
  public SynopseOptions withCandidates(CandidateSearch other) {
    return new SynopseOptions(align, other, limits, without, words);
  }

  /** Returns these options without some ingredients of the alignment. */
  public SynopseOptions without(Set<Ingredient> ingredients) {
    return new SynopseOptions(align, candidates, limits, ingredients, words);
  }

  /** Returns these options with entries that are added to the engine's own lexicon. */
  public SynopseOptions withWords(List<ConceptEntry> entries) {
    return new SynopseOptions(align, candidates, limits, without, entries);
  }

  /** Returns these options with other limits of time. */
  public SynopseOptions withLimits(TimeLimits other) {
    return new SynopseOptions(align, candidates, other, without, words);
  }
}
