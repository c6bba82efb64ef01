package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.text.Token;

/**
 * Aligns by similarity: a pair holds if it is similar enough and no partner of either of its
 * statements in the other's article is much better.
 *
 * <p>Each pair is judged against the best of its row and of its column, so that no order in which
 * pairs are looked at makes a difference, and one long statement may meet two short ones.
 */
final class SimilarityAligner implements Aligner {
  /** The score of a statement against its own words, above any sum of the other terms. */
  private static final double VERBATIM = 12;

  private final AlignOptions options;
  private final Candidates candidates;
  private final Profiler profiler;
  private final StatementSimilarity similarity;

  SimilarityAligner(
      AlignOptions options,
      Candidates candidates,
      Profiler profiler,
      StatementSimilarity similarity) {
    this.options = options;
    this.candidates = candidates;
    this.profiler = profiler;
    this.similarity = similarity;
  }

  @Override
  public List<AlignedPair> align(List<ArticleStatements> articles) {
    Map<StatementId, Profile> profiles = profiles(articles);
    List<AlignedPair> similar = new ArrayList<>();
    Map<Partner, AlignedPair> best = new HashMap<>();
    for (StatementPair pair : candidates.among(articles)) {
      Similarity found = similarity(pair, profiles);
      if (found.value() >= options.threshold()) {
        AlignedPair aligned = new AlignedPair(pair, found);
        similar.add(aligned);
        best.merge(Partner.ofLeft(pair), aligned, SimilarityAligner::better);
        best.merge(Partner.ofRight(pair), aligned, SimilarityAligner::better);
      }
    }
    return similar.stream()
        .filter(aligned -> holds(aligned, best))
        .sorted(Comparator.comparing(AlignedPair::pair))
        .toList();
  }

  private Map<StatementId, Profile> profiles(List<ArticleStatements> articles) {
    StoryWords story = profiler.story(articles);
    Map<StatementId, Profile> profiles = new HashMap<>();
    for (ArticleStatements article : articles) {
      for (Statement statement : article.statements()) {
        profiles.put(statement.id(), profiler.profile(statement, story));
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
    return isVerbatim(pair)
        ? Similarity.ofTerms(List.of(new Term("verbatim", VERBATIM)))
        : similarity.between(left, right);
  }

  private static boolean isVerbatim(StatementPair pair) {
    return words(pair.left()).equals(words(pair.right()));
  }

  private static List<String> words(Statement statement) {
    return statement.tokens().stream().map(Token::form).toList();
  }

  private boolean holds(AlignedPair aligned, Map<Partner, AlignedPair> best) {
    return isNear(aligned, best.get(Partner.ofLeft(aligned.pair())))
        && isNear(aligned, best.get(Partner.ofRight(aligned.pair())));
  }

  /** Whoever finds the very same words on the other side needs no second partner there. */
  private boolean isNear(AlignedPair aligned, @Nullable AlignedPair best) {
    if (best == null || isVerbatim(aligned.pair())) {
      return true;
    }
    return !isVerbatim(best.pair())
        && aligned.similarity().value() >= best.similarity().value() - options.margin();
  }

  private static AlignedPair better(AlignedPair one, AlignedPair other) {
    return other.similarity().compareTo(one.similarity()) > 0 ? other : one;
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
