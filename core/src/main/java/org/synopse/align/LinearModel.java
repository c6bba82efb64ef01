package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synopse.text.ResourceLines;

/**
 * A weighted sum of features of a pair, from a file of weights: {@code feature | weight} a line.
 * Features that the file does not name are not looked at; single words are where it names any, see
 * {@link WordFeatures}. Immutable.
 */
final class LinearModel {
  /** The name under which the constant part of the sum is written. */
  static final String BIAS = "bias";

  private final List<Weighted> weights;
  private final Map<String, Double> ofWords;

  private LinearModel(List<Weighted> weights, Map<String, Double> ofWords) {
    this.weights = List.copyOf(weights);
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
    List<Term> terms = new ArrayList<>();
    for (Weighted weighted : weights) {
      terms.add(new Term(weighted.name(), weighted.weight() * weighted.feature().of(pair)));
    }
    if (!ofWords.isEmpty()) {
      for (Map.Entry<String, Double> word : WordFeatures.of(pair).entrySet()) {
        Double weight = ofWords.get(word.getKey());
        if (weight != null) {
          terms.add(new Term(word.getKey(), weight * word.getValue()));
        }
      }
    }
    return Similarity.ofTerms(terms);
  }
}
