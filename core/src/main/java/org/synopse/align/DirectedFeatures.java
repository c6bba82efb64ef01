package org.synopse.align;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The features that tell text from hypothesis: how far the right statement is covered by the left.
 */
final class DirectedFeatures {
  private DirectedFeatures() {}

  static Map<String, PairFeature> all() {
    Map<String, PairFeature> all = new LinkedHashMap<>();
    all.put("covered", pair -> pair.right().coverage());
    all.put("covered-squared", pair -> square(pair.right().coverage()));
    all.put("text-covered", pair -> pair.left().coverage());
    all.put("covered-closely", pair -> Windows.coverage(pair.right()));
    all.put("spread", pair -> Math.log1p(Windows.spread(pair.right())));
    all.put("uncovered", pair -> Math.log1p(pair.right().total() - pair.right().met()));
    all.put("heaviest-uncovered", DirectedFeatures::heaviestUncovered);
    all.put("names-covered", DirectedFeatures::namesCovered);
    all.put("predicate-covered", DirectedFeatures::predicateCovered);
    all.put("text-length", pair -> Math.log1p(pair.left().size()));
    all.put("hypothesis-length", pair -> Math.log1p(pair.right().size()));
    for (OpenWords words : OpenWords.values()) {
      all.put("uncovered-" + words.label(), pair -> words.count(pair.right()));
    }
    return all;
  }

  private static double square(double value) {
    return value * value;
  }

  private static double heaviestUncovered(ProfilePair pair) {
    return pair.right().profile().words().stream()
        .mapToDouble(word -> word.weight() * (1 - pair.right().strength(word)))
        .max()
        .orElse(0);
  }

  /** The share of the hypothesis's names that the text has; 1 where it names nobody. */
  private static double namesCovered(ProfilePair pair) {
    return pair.right().profile().words().stream()
        .filter(word -> word.entity() != null)
        .mapToDouble(pair.right()::strength)
        .average()
        .orElse(1);
  }

  private static double predicateCovered(ProfilePair pair) {
    Profile.Word predicate = pair.right().profile().predicate();
    return predicate == null ? 0 : pair.right().strength(predicate);
  }
}
