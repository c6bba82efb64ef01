package org.synopse.study.story;

import java.util.List;

/** Proposes pairs of articles that may tell of one event. */
@FunctionalInterface
public interface StoryNeighbours {
  /**
   * Returns pairs of indexes into the profiles, each at most once, the lower index first.
   *
   * @param profiles the articles
   * @param similarity what is known of their features
   * @param window how many days may lie between two of them
   */
  List<Pair> among(List<StoryProfile> profiles, StorySimilarity similarity, int window);

  /**
   * Two articles.
   *
   * @param left index of the one
   * @param right index of the other, above {@code left}
   */
  record Pair(int left, int right) {
    public Pair {
      if (left >= right) {
        throw new IllegalArgumentException(left + " is not before " + right);
      }
    }

    /** Returns the pair of two indexes in any order. */
    public static Pair of(int one, int other) {
      return one < other ? new Pair(one, other) : new Pair(other, one);
    }
  }
}
