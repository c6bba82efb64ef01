package org.synopse.align;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What two statements have in common letter by letter, whatever the words. */
final class Trigrams {
  private static final int LENGTH = 3;

  private Trigrams() {}

  /** Returns the cosine of the letter trigrams of the content words, from 0 to 1. */
  static double cosine(Profile left, Profile right) {
    Map<String, Double> a = of(left);
    Map<String, Double> b = of(right);
    double product = 0;
    for (Map.Entry<String, Double> gram : a.entrySet()) {
      product += gram.getValue() * b.getOrDefault(gram.getKey(), 0.0);
    }
    return product == 0 ? 0 : product / Math.sqrt(square(a) * square(b));
  }

  private static Map<String, Double> of(Profile profile) {
    Map<String, Double> grams = new HashMap<>();
    for (Profile.Word word : profile.words()) {
      String padded = " " + word.token().form().toLowerCase(Locale.ROOT) + " ";
      for (int i = 0; i + LENGTH <= padded.length(); i++) {
        grams.merge(padded.substring(i, i + LENGTH), word.weight(), Double::sum);
      }
    }
    return grams;
  }

  private static double square(Map<String, Double> grams) {
    return grams.values().stream().mapToDouble(x -> x * x).sum();
  }
}
