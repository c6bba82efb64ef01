package org.synopse.align;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synopse.text.ResourceLines;

/**
 * A weighted sum of features of a pair, from a file of weights: {@code feature | weight} a line.
 * Features that the file does not name are not looked at. Immutable.
 */
final class LinearModel {
  /** The name under which the constant part of the sum is written. */
  static final String BIAS = "bias";

  private final List<Weighted> weights;

  private LinearModel(List<Weighted> weights) {
    this.weights = List.copyOf(weights);
  }

  private record Weighted(String name, double weight, PairFeature feature) {}

  /** Reads the model from a file beside this class. */
  static LinearModel load(String file) {
    Map<String, PairFeature> features = PairFeatures.all();
    List<Weighted> weights = new ArrayList<>();
    for (List<String> entry : ResourceLines.fields(LinearModel.class, file)) {
      String name = entry.get(0);
      PairFeature feature = name.equals(BIAS) ? pair -> 1 : features.get(name);
      if (feature == null) {
        throw new IllegalArgumentException(file + ": no feature " + name);
      }
      weights.add(new Weighted(name, Double.parseDouble(entry.get(1)), feature));
    }
    return new LinearModel(weights);
  }

  /** Returns the features without their weights, by name in the order of the file. */
  Map<String, Double> features(ProfilePair pair) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (Weighted weighted : weights) {
      if (!weighted.name().equals(BIAS)) {
        values.put(weighted.name(), weighted.feature().of(pair));
      }
    }
    return values;
  }

  /** Returns the similarity whose terms are the weighted features, in the order of the file. */
  Similarity of(ProfilePair pair) {
    return Similarity.ofTerms(
        weights.stream().map(w -> new Term(w.name(), w.weight() * w.feature().of(pair))).toList());
  }
}
