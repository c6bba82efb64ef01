package org.synopse.nlp.opennlp;

import java.util.Arrays;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ArrayFile;
import org.synopse.text.WordTable;

/**
 * A maximum entropy model of OpenNLP that is ready as soon as its bytes are read: features are
 * found in a table of their hash codes instead of a map of strings. It gives the very numbers of
 * the model that it was made from by {@link ModelCompiler}. Immutable and thread-safe.
 *
 * <p>The file: the table of features; where the weights of each end; the weights; the outcomes that
 * these are for; the names of the outcomes, each followed by a line break.
 */
final class CompactModel extends AbstractModel {
  private final double uniform;
  private final WordTable features;
  private final int[] endsOfWeights;
  private final double[] weights;
  private final short[] outcomes;

  private CompactModel(
      WordTable features, int[] endsOfWeights, double[] weights, short[] outcomes, String names) {
    super(new Context[0], new String[0], names.split("\n"));
    this.uniform = StrictMath.log(1.0 / outcomeNames.length);
    this.features = features;
    this.endsOfWeights = endsOfWeights;
    this.weights = weights;
    this.outcomes = outcomes;
  }

  /**
   * Reads a model.
   *
   * @param file its name beside this class
   */
  static CompactModel load(String file) {
    return read(ArrayFile.of(CompactModel.class, file));
  }

  /** Reads a model out of its file. */
  static CompactModel read(ArrayFile file) {
    return new CompactModel(
        WordTable.read(file),
        file.ints(),
        file.doubles(),
        file.shorts(),
        new String(file.letters()));
  }

  @Override
  public double[] eval(String[] context) {
    return eval(context, new double[outcomeNames.length]);
  }

  @Override
  public double[] eval(String[] context, double[] sums) {
    return evaluate(context, null, sums);
  }

  @Override
  public double[] eval(String[] context, float[] values) {
    return evaluate(context, values, new double[outcomeNames.length]);
  }

  /** As the model of OpenNLP does it, in the same order, so that not a bit differs. */
  private double[] evaluate(String[] context, float @Nullable [] values, double[] sums) {
    begin(sums);
    for (int c = 0; c < context.length; c++) {
      add(context[c], values == null ? 1 : values[c], sums);
    }
    toChances(sums);
    return sums;
  }

  /** Sets the sums to those of no feature. */
  void begin(double[] sums) {
    Arrays.fill(sums, 0, outcomeNames.length, uniform);
  }

  /** Adds what a feature tells for each outcome. */
  void add(String name, double[] sums) {
    add(name, 1, sums);
  }

  /** Returns the number of a feature, or -1 for one that the model does not know. */
  int feature(String name) {
    return features.indexOf(name);
  }

  /** Adds what the feature of a number tells; nothing for -1. */
  void add(int feature, double[] sums) {
    add(feature, 1, sums);
  }

  private void add(String name, double value, double[] sums) {
    add(features.indexOf(name), value, sums);
  }

  private void add(int feature, double value, double[] sums) {
    if (feature >= 0) {
      int end = endsOfWeights[feature];
      for (int w = feature == 0 ? 0 : endsOfWeights[feature - 1]; w < end; w++) {
        sums[outcomes[w]] += weights[w] * value;
      }
    }
  }

  /** Turns sums into the probabilities of the outcomes. */
  void toChances(double[] sums) {
    int count = outcomeNames.length;
    double normal = 0;
    for (int i = 0; i < count; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      normal += sums[i];
    }
    for (int i = 0; i < count; i++) {
      sums[i] /= normal;
    }
  }

  /** Models are not compared by what is in them. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
