package org.synopse.align;

import java.util.List;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.ArticleStatements;

/** Decides which statements of several articles speak of the same thing. Thread-safe. */
@FunctionalInterface
public interface Aligner {
  /**
   * Returns the aligned pairs in the order of their ids. The order and the sides of the articles
   * make no difference to which statements are paired.
   */
  List<AlignedPair> align(List<ArticleStatements> articles);

  /** Returns the aligner by explained similarity. */
  static Aligner bySimilarity(AlignOptions options, Candidates candidates, ConceptLexicon lexicon) {
    return new SimilarityAligner(options, candidates, new WordAlignment(lexicon), Weights.load());
  }
}
