package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;

/**
 * Aligns by similarity: a pair holds if it is similar enough and no partner of either of its
 * statements in the other's article is much better.
 *
 * <p>Each pair is judged against the best of its row and of its column, so that no order in which
 * pairs are looked at makes a difference, and one long statement may meet two short ones.
 */
final class SimilarityAligner implements Aligner {
  /** The score of a statement against its own words, whatever they are. */
  private static final double VERBATIM = 6;

  private final AlignOptions options;
  private final Candidates candidates;
  private final WordAlignment words;
  private final StatementSimilarity similarity;

  SimilarityAligner(
      AlignOptions options, Candidates candidates, WordAlignment words, Weights weights) {
    this.options = options;
    this.candidates = candidates;
    this.words = words;
    this.similarity = new StatementSimilarity(words, weights);
  }

  @Override
  public List<AlignedPair> align(List<ArticleStatements> articles) {
    Map<StatementId, Profile> profiles = profiles(articles);
    List<AlignedPair> similar = new ArrayList<>();
    Map<Partner, Double> best = new HashMap<>();
    for (StatementPair pair : candidates.among(articles)) {
      Similarity found = similarity(pair, profiles);
      if (found.value() >= options.threshold()) {
        similar.add(new AlignedPair(pair, found));
        best.merge(Partner.ofLeft(pair), found.value(), Math::max);
        best.merge(Partner.ofRight(pair), found.value(), Math::max);
      }
    }
    return similar.stream().filter(aligned -> holds(aligned, best)).toList();
  }

  private Map<StatementId, Profile> profiles(List<ArticleStatements> articles) {
    StoryWords story = StoryWords.of(articles);
    Map<StatementId, Profile> profiles = new HashMap<>();
    for (ArticleStatements article : articles) {
      for (Statement statement : article.statements()) {
        profiles.put(statement.id(), Profile.of(statement, story, words.lexicon()));
      }
    }
    return profiles;
  }

  private Similarity similarity(StatementPair pair, Map<StatementId, Profile> profiles) {
    Profile left = profiles.get(pair.left().id());
    Profile right = profiles.get(pair.right().id());
    if (left == null || right == null) {
      throw new IllegalArgumentException("a candidate of another comparison: " + pair);
    }
    return isVerbatim(left.statement(), right.statement())
        ? Similarity.ofTerms(List.of(new Term("verbatim", VERBATIM)))
        : similarity.between(left, right);
  }

  private static boolean isVerbatim(Statement left, Statement right) {
    return left.text().equals(right.text());
  }

  private boolean holds(AlignedPair aligned, Map<Partner, Double> best) {
    double value = aligned.similarity().value();
    double bestOfLeft = best.getOrDefault(Partner.ofLeft(aligned.pair()), value);
    double bestOfRight = best.getOrDefault(Partner.ofRight(aligned.pair()), value);
    return value >= bestOfLeft - options.margin() && value >= bestOfRight - options.margin();
  }

  /** A statement, and the article in which it looks for partners. */
  private record Partner(StatementId id, String otherArticle) {
    static Partner ofLeft(StatementPair pair) {
      return new Partner(pair.left().id(), pair.right().id().article());
    }

    static Partner ofRight(StatementPair pair) {
      return new Partner(pair.right().id(), pair.left().id().article());
    }
  }
}
