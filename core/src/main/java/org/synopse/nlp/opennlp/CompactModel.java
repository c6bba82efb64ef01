package org.synopse.nlp.opennlp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.jspecify.annotations.Nullable;

/**
 * A maximum entropy model of OpenNLP that is ready as soon as its bytes are read: features are
 * found in a table of their hash codes instead of a map of strings. It gives the very numbers of
 * the model that it was made from by {@link ModelCompiler}. Immutable and thread-safe.
 *
 * <p>The file, in little-endian order: the five numbers of {@link Sizes}; the table of hash codes,
 * whose slots hold the number of a feature plus one or 0; the hash codes of the features; where
 * their letters end; where their weights end; the weights; the outcomes that these are for; the
 * letters of the features; the names of the outcomes, each followed by a line break.
 */
final class CompactModel extends AbstractModel {
  private final double uniform;
  private final int[] table;
  private final int[] hashes;
  private final int[] endsOfLetters;
  private final int[] endsOfWeights;
  private final double[] weights;
  private final short[] outcomes;
  private final char[] letters;

  /**
   * How long the parts of the file are.
   *
   * @param table slots of the table, a power of two
   */
  record Sizes(int table, int features, int weights, int letters, int names) {
    private static final int COUNT = 5;

    private static Sizes of(ByteBuffer file) {
      return new Sizes(file.getInt(), file.getInt(), file.getInt(), file.getInt(), file.getInt());
    }

    /** Returns how many bytes the file has. */
    int bytes() {
      int ints = COUNT + table + 3 * features;
      return ints * Integer.BYTES
          + weights * (Double.BYTES + Short.BYTES)
          + (letters + names) * Character.BYTES;
    }

    void write(ByteBuffer file) {
      file.putInt(table).putInt(features).putInt(weights).putInt(letters).putInt(names);
    }
  }

  private CompactModel(Sizes sizes, ByteBuffer file) {
    this(
        ints(file, sizes.table()),
        ints(file, sizes.features()),
        ints(file, sizes.features()),
        ints(file, sizes.features()),
        doubles(file, sizes.weights()),
        shorts(file, sizes.weights()),
        chars(file, sizes.letters()),
        new String(chars(file, sizes.names())).split("\n"));
  }

  private CompactModel(
      int[] table,
      int[] hashes,
      int[] endsOfLetters,
      int[] endsOfWeights,
      double[] weights,
      short[] outcomes,
      char[] letters,
      String[] names) {
    super(new Context[0], new String[0], names);
    this.uniform = StrictMath.log(1.0 / names.length);
    this.table = table;
    this.hashes = hashes;
    this.endsOfLetters = endsOfLetters;
    this.endsOfWeights = endsOfWeights;
    this.weights = weights;
    this.outcomes = outcomes;
    this.letters = letters;
  }

  /**
   * Reads a model.
   *
   * @param file its name beside this class
   */
  static CompactModel load(String file) {
    try (InputStream in = CompactModel.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the model " + file + " is not on the class path");
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + file + " cannot be read", e);
    }
  }

  /** Reads a model out of the bytes of its file. */
  static CompactModel read(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    return new CompactModel(Sizes.of(file), file);
  }

  private static int[] ints(ByteBuffer file, int count) {
    int[] values = new int[count];
    file.asIntBuffer().get(values);
    skip(file, count * Integer.BYTES);
    return values;
  }

  private static double[] doubles(ByteBuffer file, int count) {
    double[] values = new double[count];
    file.asDoubleBuffer().get(values);
    skip(file, count * Double.BYTES);
    return values;
  }

  private static short[] shorts(ByteBuffer file, int count) {
    short[] values = new short[count];
    file.asShortBuffer().get(values);
    skip(file, count * Short.BYTES);
    return values;
  }

  private static char[] chars(ByteBuffer file, int count) {
    char[] values = new char[count];
    file.asCharBuffer().get(values);
    skip(file, count * Character.BYTES);
    return values;
  }

  private static void skip(ByteBuffer file, int bytes) {
    file.position(file.position() + bytes);
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
    int count = outcomeNames.length;
    for (int i = 0; i < count; i++) {
      sums[i] = uniform;
    }
    for (int c = 0; c < context.length; c++) {
      int feature = feature(context[c]);
      if (feature >= 0) {
        double value = values == null ? 1 : values[c];
        int end = endsOfWeights[feature];
        for (int w = feature == 0 ? 0 : endsOfWeights[feature - 1]; w < end; w++) {
          sums[outcomes[w]] += weights[w] * value;
        }
      }
    }
    double normal = 0;
    for (int i = 0; i < count; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      normal += sums[i];
    }
    for (int i = 0; i < count; i++) {
      sums[i] /= normal;
    }
    return sums;
  }

  /** Returns the number of a feature, -1 if the model does not know it. */
  private int feature(String name) {
    int hash = name.hashCode();
    int mask = table.length - 1;
    for (int slot = firstSlot(hash, mask); table[slot] != 0; slot = (slot + 1) & mask) {
      int feature = table[slot] - 1;
      if (hashes[feature] == hash && isSpelled(feature, name)) {
        return feature;
      }
    }
    return -1;
  }

  /** Where a hash code is looked for first; the slots behind follow. */
  static int firstSlot(int hash, int mask) {
    return (hash ^ (hash >>> 15)) & mask;
  }

  private boolean isSpelled(int feature, String name) {
    int begin = feature == 0 ? 0 : endsOfLetters[feature - 1];
    if (endsOfLetters[feature] - begin != name.length()) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (letters[begin + i] != name.charAt(i)) {
        return false;
      }
    }
    return true;
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
