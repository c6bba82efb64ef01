package org.synopse.relate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synopse.text.ResourceLines;

/**
 * How sure a finding is: the share of findings like it that were right on the project's own pairs
 * in sight, by logistic regression over a few features ({@code confidence-weights.txt}, made by
 * {@code synopse learn confidence}). Immutable.
 */
public final class Confidence {
  private static final String BIAS = "bias";

  /** Weights are learned from few findings: nothing is ever quite sure or quite wrong. */
  private static final double LEAST = 0.02;

  private static final double MOST = 0.98;

  private static final Confidence LEARNED = new Confidence();

  private final Map<String, Double> weights = new LinkedHashMap<>();

  private Confidence() {
    for (List<String> entry : ResourceLines.fields(Confidence.class, "confidence-weights.txt")) {
      weights.put(entry.get(0), Double.parseDouble(entry.get(1)));
    }
  }

  static Confidence learned() {
    return LEARNED;
  }

  /** Returns the confidence, from 0 to 1. */
  double of(double similarity, Verdict verdict) {
    double sum = weights.getOrDefault(BIAS, 0.0);
    for (Map.Entry<String, Double> feature :
        features(similarity, verdict.relation(), verdict.evidence()).entrySet()) {
      sum += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return Math.clamp(1 / (1 + Math.exp(-sum)), LEAST, MOST);
  }

  /**
   * Returns what the confidence looks at, by name in an order that is always the same.
   *
   * @param similarity how much the statements speak of the same thing, from 0 to 1
   */
  public static Map<String, Double> features(
      double similarity, Relation relation, List<Evidence> evidence) {
    Map<String, Double> features = new LinkedHashMap<>();
    features.put("similarity", similarity);
    for (Relation other : Relation.values()) {
      features.put(other.label(), relation == other ? 1.0 : 0.0);
    }
    for (EvidenceKind kind : List.of(EvidenceKind.SOURCE, EvidenceKind.CERTAINTY)) {
      boolean named = evidence.stream().anyMatch(e -> e.kind() == kind);
      features.put("evidence-" + kind.label(), named ? 1.0 : 0.0);
    }
    return features;
  }
}
