package org.synopse.align;

import java.util.Map;
import java.util.Objects;
import org.synopse.statement.StatementId;
import org.synopse.text.ResourceLines;

/**
 * What the place of a pair in the story adds to its similarity: statements whose neighbours are
 * alike are likelier to speak of the same thing, as are statements that stand equally far down in
 * their articles, and articles of far-off days likelier to speak of another.
 *
 * <p>The weights stand in {@code neighbourhood-weights.txt}. Immutable.
 */
final class Neighbourhood {
  private static final Terms.Names NAMES =
      Terms.Names.of("place", "neighbours", "next-but-one", "apart", "days-apart", "both-first");

  /** Two statements further in both articles, or two in one and one in the other. */
  private static final int[][] NEXT_BUT_ONE = {{2, 2}, {1, 2}, {2, 1}};

  /** From the beginning of a statement to its middle. */
  private static final double MIDDLE = 0.5;

  /** Of an article of so many statements, the place of one says half as much as of a long one. */
  private static final double FEW = 3;

  private final double near;
  private final double far;
  private final double days;
  private final double apart;
  private final double constant;
  private final double firsts;

  /** Reads the weights that come with the engine. */
  Neighbourhood() {
    Map<String, Double> weights =
        ResourceLines.fields(Neighbourhood.class, "neighbourhood-weights.txt").stream()
            .collect(
                java.util.stream.Collectors.toMap(
                    fields -> fields.get(0), fields -> Double.parseDouble(fields.get(1))));
    this.near = weight(weights, "neighbours");
    this.far = weight(weights, "next-but-one");
    this.days = weight(weights, "days-apart");
    this.apart = weight(weights, "apart");
    this.constant = weight(weights, "place");
    this.firsts = weight(weights, "both-first");
  }

  private static double weight(Map<String, Double> weights, String name) {
    return Objects.requireNonNull(weights.get(name), name);
  }

  /** How similar the pairs around a pair are by themselves. */
  @FunctionalInterface
  interface Around {
    /**
     * Returns the similarity of the pair so many statements further on in both articles, from 0 to
     * 1; 0 of a pair that is not similar, and beyond the ends of the articles.
     */
    double at(int inLeft, int inRight);
  }

  /** Returns the most that a place can add, to know which pairs are worth a look. */
  double most() {
    return constant + near + far;
  }

  /**
   * Returns what is added to the similarity of a pair.
   *
   * @param left the left statement of the pair
   * @param right the right one
   * @param around how similar its neighbours are
   * @param daysApart how many days lie between the articles, 0 or more
   * @param leftSize how many statements the left one's article has, 1 or more
   * @param rightSize how many the right one's has
   */
  Terms terms(
      StatementId left,
      StatementId right,
      Around around,
      long daysApart,
      int leftSize,
      int rightSize) {
    double next = Math.max(around.at(1, 1), around.at(-1, -1));
    double nextButOne = 0;
    for (int[] step : NEXT_BUT_ONE) {
      nextButOne = Math.max(nextButOne, around.at(step[0], step[1]));
      nextButOne = Math.max(nextButOne, around.at(-step[0], -step[1]));
    }
    return new Terms(
        NAMES,
        constant,
        near * next,
        far * nextButOne,
        apart * apart(left, right, leftSize, rightSize),
        days * Math.log1p((double) daysApart),
        left.number() == 1 && right.number() == 1 ? firsts : 0);
  }

  /**
   * How far apart the statements stand in their articles, from 0 to 1; little where one of the
   * articles has few statements, for all of them stand at its beginning.
   */
  private static double apart(StatementId left, StatementId right, int leftSize, int rightSize) {
    double ofLeft = (left.number() - MIDDLE) / leftSize;
    double ofRight = (right.number() - MIDDLE) / rightSize;
    int shorter = Math.min(leftSize, rightSize);
    return Math.abs(ofLeft - ofRight) * shorter / (shorter + FEW);
  }
}
