package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much weight the words of two sentences have in common, found once for all the statements that
 * were cut from them. Thread-safe.
 */
final class SentenceAmounts {
  private final Map<Sentences, Double> known = new ConcurrentHashMap<>();

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
   * @param ofLeft what the words of the left belong to
   */
  double of(Profile left, Profile right, Supplier<Counterparts> ofLeft) {
    Sentences sentences = new Sentences(left, right);
    Double amount = known.get(sentences);
    if (amount == null) {
      amount = Math.log1p(met(left.words(), right.words(), ofLeft.get()));
      known.put(sentences, amount);
    }
    return amount;
  }

  /**
   * What a word's neighbours add to a partner is less than lies between any two reasons, so that
   * the best partner is one of the strongest reason, and they need not be asked.
   */
  private static double met(
      List<Profile.Word> left, List<Profile.Word> right, Counterparts counterparts) {
    double[] ofLeft = new double[left.size()];
    double[] ofRight = new double[right.size()];
    for (int j = 0; j < ofRight.length; j++) {
      int other = j;
      counterparts.of(
          right.get(j),
          (place, kind) -> {
            ofLeft[place] = Math.max(ofLeft[place], kind.strength());
            ofRight[other] = Math.max(ofRight[other], kind.strength());
          });
    }
    double met = 0;
    for (int i = 0; i < ofLeft.length; i++) {
      met += left.get(i).weight() * ofLeft[i];
    }
    for (int j = 0; j < ofRight.length; j++) {
      met += right.get(j).weight() * ofRight[j];
    }
    return met;
  }
}
