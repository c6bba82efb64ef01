package org.synopse.study.story;

import java.util.Comparator;
import java.util.List;
import org.synopse.study.AverageLink;

/**
 * Joins, again and again, the two groups with the greatest average similarity, until none reaches
 * the threshold. Pairs that nobody proposed count as not similar at all.
 */
final class AverageLinkGrouper implements StoryGrouper {
  private final StoryOptions options;
  private final StoryNeighbours neighbours;

  AverageLinkGrouper(StoryOptions options, StoryNeighbours neighbours) {
    this.options = options;
    this.neighbours = neighbours;
  }

  @Override
  public List<List<Integer>> group(List<StoryProfile> profiles) {
    List<StoryProfile> sorted =
        profiles.stream().sorted(Comparator.comparingInt(StoryProfile::article)).toList();
    StorySimilarity similarity = new StorySimilarity(sorted);
    AverageLink joining = new AverageLink(sorted.size(), options.threshold());
    for (StoryNeighbours.Pair pair : neighbours.among(sorted, similarity, options.window())) {
      double value = similarity.between(sorted.get(pair.left()), sorted.get(pair.right()));
      if (value > 0) {
        joining.similar(pair.left(), pair.right(), value);
      }
    }
    return joining.groups().stream()
        .map(group -> group.stream().map(i -> sorted.get(i).article()).toList())
        .toList();
  }
}
