package org.synopse.align;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.text.ResourceLines;

/** The weights of the terms of similarity, from {@code weights.txt}. */
final class Weights {
  private final Map<String, Double> weights = new HashMap<>();

  private Weights() {}

  static Weights load() {
    Weights loaded = new Weights();
    for (List<String> entry : ResourceLines.fields(Weights.class, "weights.txt")) {
      loaded.weights.put(entry.get(0), Double.valueOf(entry.get(1)));
    }
    return loaded;
  }

  double of(String term) {
    Double weight = weights.get(term);
    if (weight == null) {
      throw new IllegalArgumentException("no weight for " + term);
    }
    return weight;
  }
}
