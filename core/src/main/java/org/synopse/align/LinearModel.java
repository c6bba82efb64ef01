package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/**
 * A weighted sum of features of a pair, from a file of weights: {@code feature | weight} a line.
 * Features that the file does not name are not looked at; single words are where it names any, see
 * {@link WordFeatures}. Immutable.
 */
final class LinearModel {
  /** The name under which the constant part of the sum is written. */
  static final String BIAS = "bias";

  /** More than two ways to add up the same terms can differ by. */
  private static final double ROUNDING = 1e-9;

  private final List<Weighted> weights;
  private final Terms.Names names;
  private final Map<String, Double> ofWords;

  private LinearModel(List<Weighted> weights, Map<String, Double> ofWords) {
    this.weights = List.copyOf(weights);
    this.names = Terms.Names.of(weights.stream().map(Weighted::name).toArray(String[]::new));
    this.ofWords = Map.copyOf(ofWords);
  }

  private record Weighted(String name, double weight, PairFeature feature) {}

  /** Reads the model from a file beside this class. */
  static LinearModel load(String file) {
    Map<String, PairFeature> features = PairFeatures.all();
    List<Weighted> weights = new ArrayList<>();
    Map<String, Double> ofWords = new HashMap<>();
    for (List<String> entry : ResourceLines.fields(LinearModel.class, file)) {
      String name = entry.get(0);
      double weight = Double.parseDouble(entry.get(1));
      if (WordFeatures.isOfWord(name)) {
        ofWords.put(name, weight);
        continue;
      }
      PairFeature feature = name.equals(BIAS) ? pair -> 1 : features.get(name);
      if (feature == null) {
        throw new IllegalArgumentException(file + ": no feature " + name);
      }
      weights.add(new Weighted(name, weight, feature));
    }
    return new LinearModel(weights, ofWords);
  }

  /** Returns the features without their weights, by name in the order of the file. */
  Map<String, Double> features(ProfilePair pair) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Weighted weighted : weights) {
      if (!weighted.name().equals(BIAS)) {
        values.put(weighted.name(), weighted.feature().of(pair));
      }
    }
    if (!ofWords.isEmpty()) {
      values.putAll(WordFeatures.of(pair));
    }
    return values;
  }

  /** Returns the similarity whose terms are the weighted features, in the order of the file. */
  Similarity of(ProfilePair pair) {
    return explained(pair, weightedFeatures(pair));
  }

  /**
   * Returns the same where it is of some height, else {@code null}: most pairs need no reasons.
   *
   * @param least from 0 to 1
   */
  @Nullable Similarity of(ProfilePair pair, double least) {
    double[] values = weightedFeatures(pair);
    if (ofWords.isEmpty()) {
      double score = 0;
      for (double value : values) {
        score += value;
      }
      if (1 / (1 + Math.exp(-score)) < least - ROUNDING) {
        return null;
      }
    }
    Similarity similarity = explained(pair, values);
    return similarity.value() < least ? null : similarity;
  }

  private double[] weightedFeatures(ProfilePair pair) {
    double[] values = new double[weights.size()];
    for (int i = 0; i < values.length; i++) {
      Weighted weighted = weights.get(i);
      values[i] = weighted.weight() * weighted.feature().of(pair);
    }
    return values;
  }

  private Similarity explained(ProfilePair pair, double[] values) {
    Terms ofPair = new Terms(names, values);
    if (ofWords.isEmpty()) {
      return Similarity.ofTerms(ofPair);
    }
    List<Term> terms = new ArrayList<>(ofPair);
    for (Map.Entry<String, Double> word : WordFeatures.of(pair).entrySet()) {
      Double weight = ofWords.get(word.getKey());
      if (weight != null) {
        terms.add(new Term(word.getKey(), weight * word.getValue()));
      }
    }
    return Similarity.ofTerms(terms);
  }
}
