package org.synopse.align;

import java.util.ArrayList;
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

  /** The score of a statement against its own words, near that of long ones of the same content. */
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

  /**
   * Returns how similar pairs are, without those that are not similar enough.
   *
   * @param pairs of one left statement
   */
  List<AlignedPair> of(List<StatementPair> pairs) {
    PairedStatement left = story.paired(pairs.get(0).left(), pairs.size());
    List<AlignedPair> similar = new ArrayList<>();
    for (StatementPair pair : pairs) {
      Similarity similarity = similarity(left, story.profile(pair.right()));
      if (similarity != null) {
        similar.add(new AlignedPair(pair, similarity));
      }
    }
    return similar;
  }

  private @Nullable Similarity similarity(PairedStatement left, Profile right) {
    if (!story.isOfSeveral(left.profile()) && !story.isOfSeveral(right)) {
      return looked(left, right);
    }
    Profiles both = new Profiles(left.profile(), right);
    Optional<Similarity> similarity = known.get(both);
    if (similarity == null) {
      similarity = Optional.ofNullable(looked(left, right));
      known.put(both, similarity);
    }
    return similarity.orElse(null);
  }

  private @Nullable Similarity looked(PairedStatement left, Profile right) {
    return areVerbatim(left.profile().statement().tokens(), right.statement().tokens())
        ? VERBATIM
        : model.of(new ProfilePair(left, right), least);
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
