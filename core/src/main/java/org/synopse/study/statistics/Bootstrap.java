package org.synopse.study.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing articles anew (Efron's percentile bootstrap): how much a figure would move
 * if other articles of the same sort had been collected. The seed is fixed, so that the same
 * articles give the same interval.
 */
public final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final long SEED = 20240618L;
  private static final double TAIL = 0.025;

  private Bootstrap() {}

  /**
   * Returns a figure over items and its 95 percent interval. Of a single item nothing can be drawn
   * anew: its interval has no width and says nothing.
   *
   * @param items what is drawn, an article each
   * @param figure the figure over a list of items; {@code NaN} where it has none
   */
  public static <T> Interval of(List<T> items, ToDoubleFunction<List<T>> figure) {
    double value = figure.applyAsDouble(items);
    SplittableRandom random = new SplittableRandom(SEED);
    double[] values = new double[DRAWS];
    int drawn = 0;
    for (int i = 0; i < DRAWS && !items.isEmpty(); i++) {
      List<T> draw = random.ints(items.size(), 0, items.size()).mapToObj(items::get).toList();
      double ofDraw = figure.applyAsDouble(draw);
      if (!Double.isNaN(ofDraw)) {
        values[drawn++] = ofDraw;
      }
    }
    if (drawn == 0) {
      return new Interval(value, value, value);
    }
    double[] sorted = Arrays.copyOf(values, drawn);
    Arrays.sort(sorted);
    return new Interval(
        value,
        sorted[(int) Math.floor(TAIL * (drawn - 1))],
        sorted[(int) Math.ceil((1 - TAIL) * (drawn - 1))]);
  }
}
