package org.synopse.relate;

import java.util.ArrayList;
import java.util.HashMap;
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

  private static final List<Feature> FEATURES = allFeatures();

  private static final Confidence LEARNED = new Confidence();

  private final double bias;

  /** Of the features, in their order. */
  private final double[] weights;

  private Confidence() {
    Map<String, Double> learned = new HashMap<>();
    for (List<String> entry : ResourceLines.fields(Confidence.class, "confidence-weights.txt")) {
      learned.put(entry.get(0), Double.parseDouble(entry.get(1)));
    }
    this.bias = learned.getOrDefault(BIAS, 0.0);
    this.weights =
        FEATURES.stream()
            .mapToDouble(feature -> learned.getOrDefault(feature.name(), 0.0))
            .toArray();
  }

  static Confidence learned() {
    return LEARNED;
  }

  /** Something that the confidence looks at. */
  private record Feature(String name, Look look) {}

  /** Says how much of a feature a finding has. */
  @FunctionalInterface
  private interface Look {
    double at(double similarity, Relation relation, List<Evidence> evidence);
  }

  private static List<Feature> allFeatures() {
    List<Feature> features = new ArrayList<>();
    // What counts one thing need not be alike.
    features.add(
        new Feature(
            "similarity",
            (similarity, relation, evidence) ->
                relation == Relation.NOT_COMPARABLE ? 0 : similarity));
    for (Relation other : Relation.values()) {
      features.add(
          new Feature(
              other.label(), (similarity, relation, evidence) -> relation == other ? 1 : 0));
    }
    for (EvidenceKind kind : List.of(EvidenceKind.SOURCE, EvidenceKind.CERTAINTY)) {
      features.add(
          new Feature(
              "evidence-" + kind.label(),
              (similarity, relation, evidence) -> isNamed(kind, evidence) ? 1 : 0));
    }
    return List.copyOf(features);
  }

  private static boolean isNamed(EvidenceKind kind, List<Evidence> evidence) {
    for (Evidence item : evidence) {
      if (item.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  /** Returns the confidence, from 0 to 1. */
  double of(double similarity, Verdict verdict) {
    double sum = bias;
    for (int i = 0; i < weights.length; i++) {
      sum +=
          weights[i]
              * FEATURES.get(i).look().at(similarity, verdict.relation(), verdict.evidence());
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
    for (Feature feature : FEATURES) {
      features.put(feature.name(), feature.look().at(similarity, relation, evidence));
    }
    return features;
  }
}
