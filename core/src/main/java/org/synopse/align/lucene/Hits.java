package org.synopse.align.lucene;

import java.util.Arrays;

/**
 * The statements that one statement is found by, with what they have in common with it, and the
 * best of each article. Used for one statement after the other; not thread-safe.
 */
final class Hits {
  private final int[] begins;
  private final int perArticle;
  private final float[] scores;
  private final int[] found;
  private int count;

  /**
   * Creates an empty collection.
   *
   * @param begins the number of the first statement of each article, and behind the last
   * @param perArticle how many statements of an article are taken
   */
  Hits(int[] begins, int perArticle) {
    this.begins = begins.clone();
    this.perArticle = perArticle;
    int statements = begins[begins.length - 1];
    this.scores = new float[statements];
    this.found = new int[statements];
  }

  /** Adds what a statement has in common. */
  void add(int statement, float weight) {
    if (scores[statement] == 0) {
      found[count++] = statement;
    }
    scores[statement] += weight;
  }

  /** Returns the best statements of each article, of equals the first, and forgets all. */
  int[] take() {
    Arrays.sort(found, 0, count);
    int[] best = new int[count];
    int taken = 0;
    int article = 0;
    int from = 0;
    while (from < count) {
      while (found[from] >= begins[article + 1]) {
        article++;
      }
      int to = from;
      while (to < count && found[to] < begins[article + 1]) {
        to++;
      }
      taken = takeBest(from, to, best, taken);
      from = to;
    }
    for (int i = 0; i < count; i++) {
      scores[found[i]] = 0;
    }
    count = 0;
    return Arrays.copyOf(best, taken);
  }

  /** Puts the best of a stretch behind what was taken, by insertion: they are few. */
  private int takeBest(int from, int to, int[] best, int taken) {
    int end = taken;
    for (int i = from; i < to; i++) {
      int at = end;
      while (at > taken && scores[best[at - 1]] < scores[found[i]]) {
        at--;
      }
      if (at - taken < perArticle) {
        int last = Math.min(end, taken + perArticle - 1);
        System.arraycopy(best, at, best, at + 1, last - at);
        best[at] = found[i];
        end = last + 1;
      }
    }
    return end;
  }
}
