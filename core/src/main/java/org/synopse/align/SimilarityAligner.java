package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.StatementId;

/**
 * Aligns by similarity: a pair holds if it is similar enough and no partner of either of its
 * statements in the other's article is much better.
 *
 * <p>First every pair is looked at alone, then once more in its {@link Neighbourhood}. Each pair is
 * judged against the best of its row and of its column, so that no order in which pairs are looked
 * at makes a difference, and one long statement may meet two short ones.
 */
final class SimilarityAligner implements Aligner {
  private final AlignOptions options;
  private final Candidates candidates;
  private final Profiler profiler;
  private final WordKinds kinds;
  private final LinearModel model;
  private final @Nullable Neighbourhood neighbourhood;

  /**
   * Creates an aligner.
   *
   * @param neighbourhood what the place of a pair adds, or {@code null} to look at pairs alone
   */
  SimilarityAligner(
      AlignOptions options,
      Candidates candidates,
      Profiler profiler,
      WordKinds kinds,
      LinearModel model,
      @Nullable Neighbourhood neighbourhood) {
    this.options = options;
    this.candidates = candidates;
    this.profiler = profiler;
    this.kinds = kinds;
    this.model = model;
    this.neighbourhood = neighbourhood;
  }

  @Override
  public List<AlignedPair> align(List<ArticleStatements> articles) {
    Story story = new Story(articles, profiler, kinds);
    List<AlignedPair> similar =
        inPlace(alone(candidates.among(articles), story), story).stream()
            .filter(pair -> pair.similarity().value() >= options.threshold())
            .toList();
    Map<Partner, AlignedPair> best = new HashMap<>();
    for (AlignedPair pair : similar) {
      best.merge(Partner.ofLeft(pair.pair()), pair, SimilarityAligner::better);
      best.merge(Partner.ofRight(pair.pair()), pair, SimilarityAligner::better);
    }
    return Drift.without(
        similar.stream()
            .filter(aligned -> holds(aligned, best))
            .sorted((one, other) -> one.pair().compareTo(other.pair()))
            .toList());
  }

  /** The pairs that are similar by themselves, or might be where their neighbours are. */
  private List<AlignedPair> alone(List<StatementPair> pairs, Story story) {
    double most = neighbourhood == null ? 0 : neighbourhood.most();
    double least = 1 / (1 + (1 / options.threshold() - 1) * Math.exp(most));
    AloneSimilarities similarities = new AloneSimilarities(story, model, least);
    return byLeft(pairs).parallelStream().map(similarities::of).flatMap(List::stream).toList();
  }

  /** Returns the pairs in their order, those behind each other with one left statement together. */
  private static List<List<StatementPair>> byLeft(List<StatementPair> pairs) {
    List<List<StatementPair>> together = new ArrayList<>();
    int begin = 0;
    for (int i = 1; i <= pairs.size(); i++) {
      if (i == pairs.size() || !pairs.get(i).left().id().equals(pairs.get(begin).left().id())) {
        together.add(pairs.subList(begin, i));
        begin = i;
      }
    }
    return together;
  }

  private List<AlignedPair> inPlace(List<AlignedPair> pairs, Story story) {
    if (neighbourhood == null) {
      return pairs;
    }
    Map<Neighbourhood.Place, Double> alone = new HashMap<>();
    for (AlignedPair pair : pairs) {
      alone.put(Neighbourhood.Place.of(pair.pair()), pair.similarity().value());
    }
    return pairs.parallelStream().map(pair -> inPlace(pair, neighbourhood, alone, story)).toList();
  }

  private static AlignedPair inPlace(
      AlignedPair pair,
      Neighbourhood neighbourhood,
      Map<Neighbourhood.Place, Double> alone,
      Story story) {
    if (AloneSimilarities.isVerbatim(pair)) {
      return pair;
    }
    List<Term> terms = new ArrayList<>(pair.similarity().terms());
    terms.addAll(
        neighbourhood.terms(
            Neighbourhood.Place.of(pair.pair()),
            alone,
            story.daysApart(pair.pair()),
            story.size(pair.pair().left()),
            story.size(pair.pair().right())));
    return new AlignedPair(pair.pair(), Similarity.ofTerms(terms));
  }

  private boolean holds(AlignedPair aligned, Map<Partner, AlignedPair> best) {
    return isNear(aligned, best.get(Partner.ofLeft(aligned.pair())))
        && isNear(aligned, best.get(Partner.ofRight(aligned.pair())));
  }

  /** Whoever finds the very same words on the other side needs no second partner there. */
  private boolean isNear(AlignedPair aligned, @Nullable AlignedPair best) {
    if (best == null || AloneSimilarities.isVerbatim(aligned)) {
      return true;
    }
    return !AloneSimilarities.isVerbatim(best)
        && aligned.similarity().value() >= best.similarity().value() - options.margin();
  }

  private static AlignedPair better(AlignedPair one, AlignedPair other) {
    return other.similarity().compareTo(one.similarity()) > 0 ? other : one;
  }

  /** A statement, and the article in which it looks for partners. */
  private record Partner(StatementId id, String otherArticle) {
    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Partner partner
          && id.equals(partner.id)
          && otherArticle.equals(partner.otherArticle);
    }

    @Override
    public int hashCode() {
      return 31 * id.hashCode() + otherArticle.hashCode();
    }

    static Partner ofLeft(StatementPair pair) {
      return new Partner(pair.left().id(), pair.right().id().article());
    }

    static Partner ofRight(StatementPair pair) {
      return new Partner(pair.right().id(), pair.left().id().article());
    }
  }
}
