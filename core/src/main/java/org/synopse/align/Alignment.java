package org.synopse.align;

import java.util.List;

/**
 * What an aligner makes of articles.
 *
 * @param aligned the pairs that speak of the same thing, in the order of their ids
 * @param alike the pairs that are not similar enough for that, but each is the best of both its
 *     statements in the other's article: what looks alike may be of another time, place or part; in
 *     the order of their ids
 */
public record Alignment(List<AlignedPair> aligned, List<AlignedPair> alike) {
  public Alignment {
    aligned = List.copyOf(aligned);
    alike = List.copyOf(alike);
  }
}
