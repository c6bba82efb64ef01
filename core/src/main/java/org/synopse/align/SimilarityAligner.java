package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.statement.ArticleStatements;

/**
 * Aligns by similarity: a pair holds if it is similar enough and no partner of either of its
 * statements in the other's article is much better.
 *
 * <p>First every pair is looked at alone, then once more in its {@link Neighbourhood}. Each pair is
 * judged against the best of its row and of its column, so that no order in which pairs are looked
 * at makes a difference, and one long statement may meet two short ones.
 */
final class SimilarityAligner implements Aligner {
  /** In the order of the ids. */
  private static final Comparator<Numbered> BY_NUMBER =
      (one, other) -> Long.compare(one.number(), other.number());

  /** Pairs less similar than this do not look alike. */
  private static final double ALIKE = 0.1;

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
  public Alignment alignment(List<ArticleStatements> articles) {
    Story story = new Story(articles, profiler, kinds);
    StatementNumbers numbers = new StatementNumbers(articles);
    List<Numbered> alike =
        inPlace(alone(candidates.among(articles), story), story, numbers).stream()
            .filter(numbered -> value(numbered) >= Math.min(ALIKE, options.threshold()))
            .toList();
    GreatestValues best = new GreatestValues();
    for (Numbered numbered : alike) {
      double value = rank(numbered.pair());
      best.give(numbers.leftInArticle(numbered.number()), value);
      best.give(numbers.rightInArticle(numbered.number()), value);
    }
    List<AlignedPair> aligned =
        Drift.without(
            alike.stream()
                .filter(numbered -> value(numbered) >= options.threshold())
                .filter(numbered -> holds(numbered, numbers, best))
                .map(Numbered::pair)
                .toList());
    return new Alignment(
        aligned,
        alike.stream()
            .filter(numbered -> value(numbered) < options.threshold())
            .filter(numbered -> isBest(numbered, numbers, best))
            .map(Numbered::pair)
            .toList());
  }

  private static double value(Numbered numbered) {
    return numbered.pair().similarity().value();
  }

  /** A pair with its number, looked up once. */
  private record Numbered(AlignedPair pair, long number) {}

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

  /** Returns the pairs in the order of their ids, with what their places add. */
  private List<Numbered> inPlace(List<AlignedPair> pairs, Story story, StatementNumbers numbers) {
    List<Numbered> numbered = new ArrayList<>();
    for (AlignedPair pair : pairs) {
      numbered.add(new Numbered(pair, numbers.pair(pair.pair())));
    }
    numbered.sort(BY_NUMBER);
    if (neighbourhood == null) {
      return numbered;
    }
    PairValues alone =
        new PairValues(
            numbers.size(),
            numbered.stream().mapToLong(Numbered::number).toArray(),
            numbered.stream().mapToDouble(pair -> pair.pair().similarity().value()).toArray());
    return numbered.parallelStream()
        .map(pair -> inPlace(pair, neighbourhood, alone, story, numbers))
        .toList();
  }

  private static Numbered inPlace(
      Numbered numbered,
      Neighbourhood neighbourhood,
      PairValues alone,
      Story story,
      StatementNumbers numbers) {
    AlignedPair aligned = numbered.pair();
    if (AloneSimilarities.isVerbatim(aligned)) {
      return numbered;
    }
    StatementPair pair = aligned.pair();
    Terms place =
        neighbourhood.terms(
            pair.left().id(),
            pair.right().id(),
            (inLeft, inRight) -> {
              long further = numbers.further(numbered.number(), inLeft, inRight);
              return further == StatementNumbers.NONE ? 0 : alone.of(further);
            },
            story.daysApart(pair),
            story.size(pair.left()),
            story.size(pair.right()));
    return new Numbered(new AlignedPair(pair, aligned.similarity().and(place)), numbered.number());
  }

  private boolean holds(Numbered numbered, StatementNumbers numbers, GreatestValues best) {
    return isNear(numbered.pair(), best.of(numbers.leftInArticle(numbered.number())))
        && isNear(numbered.pair(), best.of(numbers.rightInArticle(numbered.number())));
  }

  private static boolean isBest(Numbered numbered, StatementNumbers numbers, GreatestValues best) {
    double value = value(numbered);
    return value >= best.of(numbers.leftInArticle(numbered.number()))
        && value >= best.of(numbers.rightInArticle(numbered.number()));
  }

  private boolean isNear(AlignedPair aligned, double best) {
    return rank(aligned) >= best - options.margin();
  }

  /**
   * How a pair stands beside others of its statements: whoever finds the very same words on the
   * other side needs no second partner there, however much other words have in common.
   */
  private static double rank(AlignedPair aligned) {
    return AloneSimilarities.isVerbatim(aligned)
        ? Double.POSITIVE_INFINITY
        : aligned.similarity().value();
  }
}
