package org.synopse.align;

import java.util.List;
import java.util.Set;
import org.synopse.statement.ArticleStatements;

/**
 * What each step of an alignment made of the articles: to see where right pairs are lost.
 *
 * @param articles the articles and what they say
 * @param proposed the pairs that the search for candidates proposes
 * @param weighed every pair of statements of different articles with its similarity, neighbours
 *     included, in the order of their ids
 * @param aligned the pairs that are aligned in the end
 */
public record AlignmentSteps(
    List<ArticleStatements> articles,
    Set<StatementPair> proposed,
    List<AlignedPair> weighed,
    List<AlignedPair> aligned) {
  public AlignmentSteps {
    articles = List.copyOf(articles);
    proposed = Set.copyOf(proposed);
    weighed = List.copyOf(weighed);
    aligned = List.copyOf(aligned);
  }
}
