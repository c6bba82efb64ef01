package org.synopse.study.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

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
    Joining joining = new Joining(sorted.size(), options.threshold());
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

  /** Two groups that may be joined, as they were when this was written down. */
  private record Link(double average, int left, int right) {
    static final Comparator<Link> BEST_FIRST =
        Comparator.comparingDouble(Link::average)
            .reversed()
            .thenComparingInt(Link::left)
            .thenComparingInt(Link::right);
  }

  /** Groups while they are joined; a joined group has a number of its own. */
  private static final class Joining {
    private final double threshold;
    private final Map<Integer, List<Integer>> members = new TreeMap<>();

    /** For each group the sums of similarities with its neighbours. */
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();

    private final PriorityQueue<Link> links = new PriorityQueue<>(Link.BEST_FIRST);
    private int next;

    Joining(int size, double threshold) {
      this.threshold = threshold;
      for (int i = 0; i < size; i++) {
        members.put(i, List.of(i));
        sums.put(i, new HashMap<>());
      }
      next = size;
    }

    void similar(int left, int right, double value) {
      neighboursOf(left).put(right, value);
      neighboursOf(right).put(left, value);
      offer(left, right, value);
    }

    private Map<Integer, Double> neighboursOf(int group) {
      return sums.computeIfAbsent(group, g -> new HashMap<>());
    }

    private List<Integer> membersOf(int group) {
      return members.getOrDefault(group, List.of());
    }

    private void offer(int left, int right, double sum) {
      double average = sum / ((double) membersOf(left).size() * membersOf(right).size());
      if (average >= threshold) {
        links.add(new Link(average, Math.min(left, right), Math.max(left, right)));
      }
    }

    List<List<Integer>> groups() {
      while (!links.isEmpty()) {
        Link link = links.remove();
        if (members.containsKey(link.left()) && members.containsKey(link.right())) {
          join(link.left(), link.right());
        }
      }
      return members.values().stream()
          .map(group -> group.stream().sorted().toList())
          .sorted(Comparator.comparing(group -> group.get(0)))
          .toList();
    }

    private void join(int left, int right) {
      List<Integer> joined = new ArrayList<>(membersOf(left));
      joined.addAll(membersOf(right));
      Map<Integer, Double> joinedSums = new HashMap<>(neighboursOf(left));
      neighboursOf(right).forEach((other, sum) -> joinedSums.merge(other, sum, Double::sum));
      joinedSums.remove(left);
      joinedSums.remove(right);
      remove(left);
      remove(right);
      int group = next++;
      members.put(group, List.copyOf(joined));
      sums.put(group, joinedSums);
      joinedSums.forEach(
          (other, sum) -> {
            Map<Integer, Double> ofOther = neighboursOf(other);
            ofOther.remove(left);
            ofOther.remove(right);
            ofOther.put(group, sum);
            offer(other, group, sum);
          });
    }

    private void remove(int group) {
      members.remove(group);
      sums.remove(group);
    }
  }
}
