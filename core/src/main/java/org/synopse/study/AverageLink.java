package org.synopse.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * Joins, again and again, the two groups with the greatest average similarity, until none reaches
 * the threshold. Pairs of which nothing was said count as not similar at all, so that a chain of
 * neighbours does not become one group. Used once.
 */
public final class AverageLink {
  private final double threshold;

  /** A joined group has a number of its own. */
  private final Map<Integer, List<Integer>> members = new TreeMap<>();

  /** For each group the sums of similarities with its neighbours. */
  private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();

  private final PriorityQueue<Link> links = new PriorityQueue<>(Link.BEST_FIRST);
  private int next;

  /**
   * Starts with each item as a group of its own.
   *
   * @param size how many items there are
   * @param threshold the least average similarity of groups that are joined
   */
  public AverageLink(int size, double threshold) {
    this.threshold = threshold;
    for (int i = 0; i < size; i++) {
      members.put(i, List.of(i));
      sums.put(i, new HashMap<>());
    }
    next = size;
  }

  /** Says how similar two items are, above 0; once for each pair. */
  public void similar(int left, int right, double value) {
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

  /** Joins all that can be joined and returns the groups; items ascend, groups by their first. */
  public List<List<Integer>> groups() {
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

  /** Two groups that may be joined, as they were when this was written down. */
  private record Link(double average, int left, int right) {
    static final Comparator<Link> BEST_FIRST =
        Comparator.comparingDouble(Link::average)
            .reversed()
            .thenComparingInt(Link::left)
            .thenComparingInt(Link::right);
  }
}
