package org.synopse.align;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
  }

  private static double weight(Map<String, Double> weights, String name) {
    return Objects.requireNonNull(weights.get(name), name);
  }

  /** Two statements of two articles, the left one's id first. */
  record Place(StatementId left, StatementId right) {
    /** Keeps the neighbours of one statement apart from those of the next. */
    private static final int SPREAD = 0x85EBCA6B;

    // Written out: what the compiler makes of a record is linked anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Place place && left.equals(place.left) && right.equals(place.right);
    }

    @Override
    public int hashCode() {
      return SPREAD * left.hashCode() + right.hashCode();
    }

    static Place of(StatementPair pair) {
      return new Place(pair.left().id(), pair.right().id());
    }

    /** Returns the place so many statements further on, or {@code null} before the first. */
    @Nullable Place further(int inLeft, int inRight) {
      int a = left.number() + inLeft;
      int b = right.number() + inRight;
      return a < 1 || b < 1
          ? null
          : new Place(new StatementId(left.article(), a), new StatementId(right.article(), b));
    }
  }

  /** Returns the most that a place can add, to know which pairs are worth a look. */
  double most() {
    return constant + near + far;
  }

  /**
   * Returns what is added to the similarity of a pair.
   *
   * @param place of the pair
   * @param alone how similar the pairs are by themselves, from 0 to 1; pairs without are not
   * @param daysApart how many days lie between the articles, 0 or more
   * @param leftSize how many statements the left one's article has, 1 or more
   * @param rightSize how many the right one's has
   */
  List<Term> terms(
      Place place, Map<Place, Double> alone, long daysApart, int leftSize, int rightSize) {
    double next = Math.max(at(alone, place.further(1, 1)), at(alone, place.further(-1, -1)));
    double nextButOne = 0;
    for (int[] step : NEXT_BUT_ONE) {
      nextButOne = Math.max(nextButOne, at(alone, place.further(step[0], step[1])));
      nextButOne = Math.max(nextButOne, at(alone, place.further(-step[0], -step[1])));
    }
    return List.of(
        new Term("place", constant),
        new Term("neighbours", near * next),
        new Term("next-but-one", far * nextButOne),
        new Term("apart", apart * apart(place, leftSize, rightSize)),
        new Term("days-apart", days * Math.log1p((double) daysApart)));
  }

  /**
   * How far apart the statements stand in their articles, from 0 to 1; little where one of the
   * articles has few statements, for all of them stand at its beginning.
   */
  private static double apart(Place place, int leftSize, int rightSize) {
    double left = (place.left().number() - MIDDLE) / leftSize;
    double right = (place.right().number() - MIDDLE) / rightSize;
    int shorter = Math.min(leftSize, rightSize);
    return Math.abs(left - right) * shorter / (shorter + FEW);
  }

  private static double at(Map<Place, Double> alone, @Nullable Place place) {
    return place == null ? 0 : alone.getOrDefault(place, 0.0);
  }
}
