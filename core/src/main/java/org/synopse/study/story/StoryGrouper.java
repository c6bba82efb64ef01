package org.synopse.study.story;

import java.util.List;

/** Finds out which articles tell of one event. */
@FunctionalInterface
public interface StoryGrouper {
  /**
   * Returns groups of article numbers; every article is in one of them. Numbers ascend in a group,
   * and groups by their first. The order of the profiles makes no difference.
   */
  List<List<Integer>> group(List<StoryProfile> profiles);

  /** Returns the grouper that joins groups by their average similarity. */
  static StoryGrouper byAverageSimilarity(StoryOptions options, StoryNeighbours neighbours) {
    return new AverageLinkGrouper(options, neighbours);
  }
}
