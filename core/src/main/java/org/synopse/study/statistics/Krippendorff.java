package org.synopse.study.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha of two coders for nominal values without gaps (K. Krippendorff, <i>Content
 * Analysis</i>, 4th edition, chapter 12): 1 where they always agree, 0 where they agree as by
 * chance.
 */
public final class Krippendorff {
  private Krippendorff() {}

  /** What two coders say of one unit. */
  public record Pair<T>(T one, T other) {}

  /** Returns alpha; nothing where there are no units, or only one value was ever used. */
  public static <T> OptionalDouble alpha(List<Pair<T>> units) {
    Map<T, Integer> uses = new HashMap<>();
    int disagreements = 0;
    for (Pair<T> unit : units) {
      uses.merge(unit.one(), 1, Integer::sum);
      uses.merge(unit.other(), 1, Integer::sum);
      disagreements += Objects.equals(unit.one(), unit.other()) ? 0 : 1;
    }
    int values = 2 * units.size();
    double expected = 0;
    for (int count : uses.values()) {
      expected += (double) count * (values - count);
    }
    if (expected == 0) {
      return OptionalDouble.empty();
    }
    double observed = 2.0 * disagreements;
    return OptionalDouble.of(1 - (values - 1) * observed / expected);
  }
}
