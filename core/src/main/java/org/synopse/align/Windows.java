package org.synopse.align;

/** Whether the words of a statement are met close together, or scattered over the other text. */
final class Windows {
  /** So much wider than the statement itself is the stretch in which its words are looked for. */
  private static final int ROOM = 4;

  private Windows() {}

  /** Returns the greatest share of the side's weight that is met in one stretch of the other. */
  static double coverage(ProfilePair.Side side) {
    if (side.total() == 0) {
      return 0;
    }
    int[] places = places(side);
    int length = 2 * side.size() + ROOM;
    double best = 0;
    for (int start : places) {
      double met = 0;
      for (int i = 0; i < places.length; i++) {
        if (places[i] >= start && places[i] < start + length) {
          met += side.weightMet(side.matches().get(i));
        }
      }
      best = Math.max(best, met);
    }
    return best / side.total();
  }

  /** Returns how far apart the partners stand for each of them: 1 side by side, 0 of none. */
  static double spread(ProfilePair.Side side) {
    int[] places = places(side);
    if (places.length == 0) {
      return 0;
    }
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (int place : places) {
      first = Math.min(first, place);
      last = Math.max(last, place);
    }
    return (last - first + 1.0) / places.length;
  }

  private static int[] places(ProfilePair.Side side) {
    return side.matches().stream().mapToInt(match -> match.right().place()).toArray();
  }
}
