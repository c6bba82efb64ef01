package org.synopse.study.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;
import org.synopse.study.StoryView;

/** Groups the articles of a story by the text they share. */
public final class Origins {
  /** Sharing a press release or two quotes is less than this; a shortened copy is more. */
  private static final double SAME_TEXT = 0.3;

  /** Two articles that credit the same service need share less. */
  private static final double SAME_AGENCY = 0.12;

  private Origins() {}

  /** Returns the origins of a story's articles, each article in one, in order of publication. */
  public static List<Origin> of(StoryView story) {
    List<Map.Entry<Integer, ArticleRecord>> members = story.articles();
    List<Shingles> shingles =
        members.stream().map(member -> Shingles.ofHashes(member.getValue().shingles())).toList();
    int[] groups = new int[members.size()];
    double[] most = new double[members.size()];
    boolean[] versions = new boolean[members.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
      for (int j = 0; j < i; j++) {
        double shared = shingles.get(i).sharedWith(shingles.get(j));
        if (isOneText(members.get(i).getValue(), members.get(j).getValue(), shared)) {
          most[i] = Math.max(most[i], shared);
          most[j] = Math.max(most[j], shared);
          versions[i] |= isOneOutlet(members.get(i).getValue(), members.get(j).getValue());
          join(groups, i, j);
        }
      }
    }
    Map<Integer, List<Integer>> places = new TreeMap<>();
    for (int i = 0; i < groups.length; i++) {
      places.computeIfAbsent(groups[i], group -> new ArrayList<>()).add(i);
    }
    List<Origin> origins = new ArrayList<>();
    for (List<Integer> ofGroup : places.values()) {
      origins.add(origin(members, ofGroup, most, versions));
    }
    return origins;
  }

  private static boolean isOneText(ArticleRecord left, ArticleRecord right, double shared) {
    return shared >= SAME_TEXT
        || (shared >= SAME_AGENCY && left.agencies().stream().anyMatch(right.agencies()::contains));
  }

  private static boolean isOneOutlet(ArticleRecord left, ArticleRecord right) {
    return left.outlet() != null && left.outlet().equals(right.outlet());
  }

  private static void join(int[] groups, int one, int other) {
    int into = Math.min(groups[one], groups[other]);
    int from = Math.max(groups[one], groups[other]);
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] == from) {
        groups[i] = into;
      }
    }
  }

  private static Origin origin(
      List<Map.Entry<Integer, ArticleRecord>> members,
      List<Integer> places,
      double[] most,
      boolean[] versions) {
    TreeSet<String> agencies = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    boolean own = false;
    List<Origin.Copy> copies = new ArrayList<>();
    for (int place : places) {
      ArticleRecord article = members.get(place).getValue();
      agencies.addAll(article.agencies());
      outlets.add(article.outlet() == null ? article.id() : article.outletName());
      own |= article.ownReport() != null;
      copies.add(new Origin.Copy(members.get(place).getKey(), most[place], versions[place]));
    }
    String first = members.get(places.get(0)).getValue().id();
    return new Origin(
        Ids.of('o', first), kind(agencies, outlets, own), List.copyOf(agencies), copies);
  }

  private static OriginKind kind(Set<String> agencies, Set<String> outlets, boolean own) {
    if (!agencies.isEmpty()) {
      return OriginKind.AGENCY;
    }
    if (outlets.size() > 1) {
      return OriginKind.SHARED;
    }
    return own ? OriginKind.OWN : OriginKind.UNKNOWN;
  }
}
