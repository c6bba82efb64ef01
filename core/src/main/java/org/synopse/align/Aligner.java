package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.nlp.WordFormation;
import org.synopse.statement.ArticleStatements;
import org.synopse.text.Language;

/** Decides which statements of several articles speak of the same thing. Thread-safe. */
@FunctionalInterface
public interface Aligner {
  /**
   * Returns what is aligned and what looks alike. The order and the sides of the articles make no
   * difference to which statements are paired.
   */
  Alignment alignment(List<ArticleStatements> articles);

  /** Returns the aligned pairs alone, in the order of their ids. */
  default List<AlignedPair> align(List<ArticleStatements> articles) {
    return alignment(articles).aligned();
  }

  /** Returns the aligner by explained similarity. */
  static Aligner bySimilarity(
      AlignOptions options,
      Candidates candidates,
      ConceptLexicon lexicon,
      Map<Language, WordFormation> formations,
      Set<Ingredient> without) {
    // Read while articles are extracted, rather than when the first word is weighed.
    WordRarity.listed();
    return new SimilarityAligner(
        options,
        candidates,
        new Profiler(lexicon, formations, without),
        new WordAlignment(without),
        LinearModel.load(
            without.contains(Ingredient.LEARNING)
                ? "alignment-weights-by-hand.txt"
                : PairModel.ALIGNMENT.file()),
        without.contains(Ingredient.NEIGHBOURHOOD) ? null : new Neighbourhood());
  }

  /**
   * Returns the aligner that takes the pairs as given.
   *
   * @param given names the pairs, each of two articles, the earlier article's statement left
   * @param scorer says how similar they are
   */
  static Aligner given(Candidates given, PairScorer scorer) {
    return new GivenAligner(given, scorer);
  }
}
