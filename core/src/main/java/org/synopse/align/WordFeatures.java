package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The single words of a pair as features: {@code open:de:hund} counts how often a word is met by
 * nothing on the other side, {@code met:de:hund} how often by itself.
 *
 * <p>Whether {@code eine Person} is missing on the other side says less than whether {@code ein
 * Hund} is; no rule knows that, but people's scores tell. By name in alphabetical order, so that
 * sums do not depend on the side.
 */
final class WordFeatures {
  private static final String OPEN = "open:";
  private static final String MET = "met:";

  /** A word that both sides have is counted twice. */
  private static final double HALF = 0.5;

  private WordFeatures() {}

  /** Whether a feature of this name is one of a word. */
  static boolean isOfWord(String name) {
    return name.startsWith(OPEN) || name.startsWith(MET);
  }

  static Map<String, Double> of(ProfilePair pair) {
    Map<String, Double> features = new TreeMap<>();
    for (ProfilePair.Side side : List.of(pair.left(), pair.right())) {
      for (Profile.Word word : side.profile().words()) {
        String name = word.language().code() + ":" + word.token().lemma();
        if (side.strength(word) == 0) {
          features.merge(OPEN + name, 1.0, Double::sum);
        } else if (side.isMet(word, WordMatch.Kind.SAME)) {
          features.merge(MET + name, HALF, Double::sum);
        }
      }
    }
    return features;
  }
}
