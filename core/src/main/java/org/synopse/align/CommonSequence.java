package org.synopse.align;

import java.util.List;

/** The longest sequence that two share in one order, with gaps: 3 of {@code abcd, axcd}. */
final class CommonSequence {
  private CommonSequence() {}

  /** Returns how many letters it has. */
  static int length(String left, String right) {
    return length(left.chars().boxed().toList(), right.chars().boxed().toList());
  }

  /** Returns how many items it has; in time the product of both sizes. */
  static int length(List<?> left, List<?> right) {
    int[] before = new int[right.size() + 1];
    for (Object item : left) {
      int[] now = new int[right.size() + 1];
      for (int j = 0; j < right.size(); j++) {
        now[j + 1] = item.equals(right.get(j)) ? before[j] + 1 : Math.max(before[j + 1], now[j]);
      }
      before = now;
    }
    return before[right.size()];
  }
}
