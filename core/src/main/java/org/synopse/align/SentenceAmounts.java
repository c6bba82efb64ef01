package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * How much weight the words of two sentences have in common, found once for all the statements that
 * were cut from them. Thread-safe.
 */
final class SentenceAmounts {
  private final WordKinds kinds;
  private final Map<Sentences, Double> known = new ConcurrentHashMap<>();

  /**
   * Creates the memory of a story.
   *
   * @param kinds tells why two words belong together
   */
  SentenceAmounts(WordKinds kinds) {
    this.kinds = kinds;
  }

  /** Two sentences, told apart by identity: to look at all of their words would take longer. */
  private record Sentences(Profile left, Profile right) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
      return other instanceof Sentences pair && left == pair.left && right == pair.right;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(left) + System.identityHashCode(right);
    }
  }

  /**
   * Returns the weight of the words of both that are met in the other, each as far as it is, as a
   * logarithm; 0 of none.
   *
   * @param left a statement's sentence, or the statement itself where it is all of its sentence
   * @param right that of the other
   */
  double of(Profile left, Profile right) {
    Sentences sentences = new Sentences(left, right);
    Double amount = known.get(sentences);
    if (amount == null) {
      amount = Math.log1p(met(left.words(), right.words()));
      known.put(sentences, amount);
    }
    return amount;
  }

  /**
   * What a word's neighbours add to a partner is less than lies between any two reasons, so that
   * the best partner is one of the strongest reason, and they need not be asked.
   */
  private double met(List<Profile.Word> left, List<Profile.Word> right) {
    double[] ofRight = new double[right.size()];
    double met = 0;
    for (Profile.Word word : left) {
      double best = 0;
      for (int j = 0; j < ofRight.length; j++) {
        WordMatch.Kind kind = kinds.kind(word, right.get(j));
        if (kind != null) {
          best = Math.max(best, kind.strength());
          ofRight[j] = Math.max(ofRight[j], kind.strength());
        }
      }
      met += word.weight() * best;
    }
    for (int j = 0; j < ofRight.length; j++) {
      met += right.get(j).weight() * ofRight[j];
    }
    return met;
  }
}
