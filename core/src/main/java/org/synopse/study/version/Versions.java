package org.synopse.study.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.synopse.statement.ArticleStatements;
import org.synopse.text.Sentence;
import org.synopse.text.Span;

/** Compares two captures of one article, sentence by sentence. */
public final class Versions {
  /** Sentences that share less than this are no two forms of one. */
  private static final double SAME_SENTENCE = 0.5;

  private final List<Line> old;
  private final List<Line> current;

  private Versions(ArticleStatements old, ArticleStatements current) {
    this.old = lines(old);
    this.current = lines(current);
  }

  /** Returns what changed, in the order of the newer capture; what was dropped, where it stood. */
  public static List<VersionChange> between(ArticleStatements old, ArticleStatements current) {
    return new Versions(old, current).changes();
  }

  private static List<Line> lines(ArticleStatements article) {
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : article.annotated().sentences()) {
      lines.add(Line.of(sentence, article.attributions(), article.annotated().text()));
    }
    return lines;
  }

  private List<VersionChange> changes() {
    List<Line> oldLeft = new ArrayList<>(old);
    List<Line> currentLeft = new ArrayList<>();
    Map<List<String>, Integer> inOld = new HashMap<>();
    old.forEach(line -> inOld.merge(line.words(), 1, Integer::sum));
    Map<List<String>, Integer> met = new HashMap<>();
    for (Line line : current) {
      if (met.getOrDefault(line.words(), 0) < inOld.getOrDefault(line.words(), 0)) {
        met.merge(line.words(), 1, Integer::sum);
      } else {
        currentLeft.add(line);
      }
    }
    oldLeft.removeIf(line -> met.merge(line.words(), -1, Integer::sum) >= 0);
    removeResplit(oldLeft, currentLeft);
    removeResplit(currentLeft, oldLeft);
    TreeMap<Place, List<VersionChange>> byPlace = new TreeMap<>();
    for (Pair pair : pairs(oldLeft, currentLeft)) {
      byPlace.put(placeOf(pair.current()), pair.changes());
      oldLeft.remove(pair.old());
      currentLeft.remove(pair.current());
    }
    for (Line line : currentLeft) {
      byPlace.put(placeOf(line), List.of(line.added()));
    }
    for (Line line : oldLeft) {
      byPlace.put(new Place(placeInCurrent(line), 1, line.span().begin()), List.of(line.dropped()));
    }
    return byPlace.values().stream().flatMap(List::stream).toList();
  }

  /**
   * Other marks may cut sentences elsewhere: one has all the words of several on the other side.
   */
  private static void removeResplit(List<Line> lines, List<Line> others) {
    for (Line line : List.copyOf(lines)) {
      for (int begin = 0; begin < others.size(); begin++) {
        List<Line> parts = parts(line, others, begin);
        if (!parts.isEmpty()) {
          lines.remove(line);
          others.removeAll(parts);
          break;
        }
      }
    }
  }

  /** The lines from a place on that together have the words of one, or none. */
  private static List<Line> parts(Line line, List<Line> others, int begin) {
    List<String> words = new ArrayList<>();
    for (int end = begin; end < others.size() && words.size() < line.words().size(); end++) {
      words.addAll(others.get(end).words());
      if (words.equals(line.words())) {
        return List.copyOf(others.subList(begin, end + 1));
      }
    }
    return List.of();
  }

  /**
   * Where a change is told.
   *
   * @param offset an offset in the newer capture
   * @param after 1 for what stood behind that and is gone
   * @param order the order among those
   */
  private record Place(int offset, int after, int order) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::offset)
            .thenComparingInt(Place::after)
            .thenComparingInt(Place::order);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  private static Place placeOf(Line line) {
    return new Place(line.span().begin(), 0, 0);
  }

  /** Behind the last sentence before it that both captures have. */
  private int placeInCurrent(Line dropped) {
    int place = 0;
    for (Line line : old) {
      if (line.span().begin() >= dropped.span().begin()) {
        break;
      }
      for (Line other : current) {
        if (other.words().equals(line.words())) {
          place = other.span().begin();
        }
      }
    }
    return place;
  }

  private static List<Pair> pairs(List<Line> old, List<Line> current) {
    List<Pair> candidates = new ArrayList<>();
    for (Line left : old) {
      for (Line right : current) {
        double shared = left.sharedWith(right);
        if (shared >= SAME_SENTENCE) {
          candidates.add(new Pair(left, right, shared));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Pair::shared)
            .reversed()
            .thenComparing(pair -> pair.old().span())
            .thenComparing(pair -> pair.current().span()));
    Set<Span> oldTaken = new HashSet<>();
    Set<Span> currentTaken = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Pair pair : candidates) {
      if (!oldTaken.contains(pair.old().span()) && !currentTaken.contains(pair.current().span())) {
        oldTaken.add(pair.old().span());
        currentTaken.add(pair.current().span());
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** Two forms of one sentence. */
  private record Pair(Line old, Line current, double shared) {
    List<VersionChange> changes() {
      List<VersionChange> changes = new ArrayList<>();
      List<Line.Word> differing = new ArrayList<>(old.missingIn(current));
      differing.addAll(current.missingIn(old));
      if (differing.stream().anyMatch(word -> !word.frame())) {
        changes.add(change(VersionChange.Kind.CHANGED));
      }
      // Without a word of a frame, or another mood of a verb, no voucher can have changed.
      boolean frame = differing.stream().anyMatch(Line.Word::frame) || differing.isEmpty();
      if (frame && !old.vouchers().equals(current.vouchers())) {
        changes.add(change(VersionChange.Kind.REATTRIBUTED));
      }
      return changes;
    }

    private VersionChange change(VersionChange.Kind kind) {
      return new VersionChange(
          kind,
          old.span(),
          current.span(),
          missing(old.forms(), current.forms()),
          missing(current.forms(), old.forms()));
    }

    private static List<String> missing(List<String> from, List<String> in) {
      Map<String, Integer> there = new HashMap<>();
      in.forEach(word -> there.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum));
      List<String> missing = new ArrayList<>();
      for (String word : from) {
        if (there.merge(word.toLowerCase(Locale.ROOT), -1, Integer::sum) < 0) {
          missing.add(word);
        }
      }
      return missing;
    }
  }
}
