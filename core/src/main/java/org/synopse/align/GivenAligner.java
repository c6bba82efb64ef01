package org.synopse.align;

import java.util.List;
import org.synopse.statement.ArticleStatements;

/** Aligns what it is told to align: to see how statements relate, whoever paired them. */
final class GivenAligner implements Aligner {
  private final Candidates given;
  private final PairScorer scorer;

  GivenAligner(Candidates given, PairScorer scorer) {
    this.given = given;
    this.scorer = scorer;
  }

  @Override
  public Alignment alignment(List<ArticleStatements> articles) {
    List<AlignedPair> aligned =
        given.among(articles).stream()
            .sorted()
            .map(
                pair ->
                    new AlignedPair(
                        pair, scorer.score(PairModel.ALIGNMENT, pair.left(), pair.right())))
            .toList();
    return new Alignment(aligned, List.of());
  }
}
