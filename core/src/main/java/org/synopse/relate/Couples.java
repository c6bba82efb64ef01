package org.synopse.relate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The couples of two lists in an order that does not mind which list stands left: those of early
 * items first.
 */
final class Couples {
  private Couples() {}

  /** An item of each list. */
  record Couple<T>(T left, T right, int leftIndex, int rightIndex) {}

  static <T> List<Couple<T>> of(List<T> left, List<T> right) {
    List<Couple<T>> couples = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        couples.add(new Couple<>(left.get(i), right.get(j), i, j));
      }
    }
    couples.sort(
        Comparator.comparingInt((Couple<T> c) -> c.leftIndex() + c.rightIndex())
            .thenComparingInt(c -> Math.abs(c.leftIndex() - c.rightIndex())));
    return couples;
  }
}
