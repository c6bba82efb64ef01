package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Token;

/**
 * How similar the pairs of a story are by themselves, wherever in their articles they stand; for
 * all copies of two statements found once. Thread-safe.
 */
final class AloneSimilarities {
  private static final String SAME_WORDS = "verbatim";

  /** The score of a statement against its own words, above any sum of the other terms. */
  private static final double SCORE = 12;

  private static final Similarity VERBATIM =
      Similarity.ofTerms(List.of(new Term(SAME_WORDS, SCORE)));

  private final Story story;
  private final LinearModel model;
  private final double least;
  private final Map<Profiles, Optional<Similarity>> known = new ConcurrentHashMap<>();

  /**
   * Creates what nobody asked yet.
   *
   * @param least what is less similar is of no interest
   */
  AloneSimilarities(Story story, LinearModel model, double least) {
    this.story = story;
    this.model = model;
    this.least = least;
  }

  /** Two kinds of statements, told apart by identity. */
  private record Profiles(Profile left, Profile right) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof Profiles pair && left == pair.left && right == pair.right;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(left) + System.identityHashCode(right);
    }
  }

  /** Returns how similar a pair is, if it is similar enough. */
  Optional<Similarity> of(StatementPair pair) {
    Profile left = story.profile(pair.left());
    Profile right = story.profile(pair.right());
    if (!story.isOfSeveral(left) && !story.isOfSeveral(right)) {
      return similarity(left, right);
    }
    Profiles both = new Profiles(left, right);
    Optional<Similarity> similarity = known.get(both);
    if (similarity == null) {
      similarity = similarity(left, right);
      known.put(both, similarity);
    }
    return similarity;
  }

  private Optional<Similarity> similarity(Profile left, Profile right) {
    return areVerbatim(left.statement().tokens(), right.statement().tokens())
        ? Optional.of(VERBATIM)
        : Optional.ofNullable(model.of(story.pair(left, right), least));
  }

  private static boolean areVerbatim(List<Token> left, List<Token> right) {
    if (left.size() != right.size()) {
      return false;
    }
    for (int i = 0; i < left.size(); i++) {
      if (!left.get(i).form().equals(right.get(i).form())) {
        return false;
      }
    }
    return true;
  }

  /** Whether the two statements of a pair say the very same words. */
  static boolean isVerbatim(AlignedPair pair) {
    return pair.similarity().terms().get(0).name().equals(SAME_WORDS);
  }
}
