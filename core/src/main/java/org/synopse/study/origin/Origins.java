package org.synopse.study.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;

/** Groups the articles of a story by the text they share. */
public final class Origins {
  /** Sharing a press release or two quotes is less than this; a shortened copy is more. */
  private static final double SAME_TEXT = 0.3;

  /** Two articles that credit the same service need share less. */
  private static final double SAME_AGENCY = 0.12;

  private Origins() {}

  /**
   * An article of a story.
   *
   * @param number its number in the study's store
   * @param record the article
   */
  public record Member(int number, ArticleRecord record) {}

  /** Returns the origins of a story's articles, each article in one, in order of publication. */
  public static List<Origin> of(List<Member> story) {
    List<Member> members = story.stream().sorted(Origins::byPublication).toList();
    List<Shingles> shingles =
        members.stream().map(member -> Shingles.ofHashes(member.record().shingles())).toList();
    int[] groups = new int[members.size()];
    double[] most = new double[members.size()];
    boolean[] versions = new boolean[members.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = i;
      for (int j = 0; j < i; j++) {
        double shared = shingles.get(i).sharedWith(shingles.get(j));
        if (isOneText(members.get(i).record(), members.get(j).record(), shared)) {
          most[i] = Math.max(most[i], shared);
          most[j] = Math.max(most[j], shared);
          versions[i] |= isOneOutlet(members.get(i).record(), members.get(j).record());
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

  private static int byPublication(Member left, Member right) {
    Comparator<@Nullable LocalDate> unknownLast = Comparator.nullsLast(Comparator.naturalOrder());
    int byDay = unknownLast.compare(left.record().published(), right.record().published());
    return byDay != 0 ? byDay : left.record().id().compareTo(right.record().id());
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
      List<Member> members, List<Integer> places, double[] most, boolean[] versions) {
    TreeSet<String> agencies = new TreeSet<>();
    TreeSet<String> outlets = new TreeSet<>();
    boolean own = false;
    List<Origin.Copy> copies = new ArrayList<>();
    for (int place : places) {
      ArticleRecord article = members.get(place).record();
      agencies.addAll(article.agencies());
      outlets.add(article.outlet() == null ? article.id() : article.outletName());
      own |= article.ownReport() != null;
      copies.add(new Origin.Copy(members.get(place).number(), most[place], versions[place]));
    }
    String first = members.get(places.get(0)).record().id();
    return new Origin(
        Ids.of('o', first), kind(agencies, outlets, own), List.copyOf(agencies), copies);
  }

  private static OriginKind kind(TreeSet<String> agencies, TreeSet<String> outlets, boolean own) {
    if (!agencies.isEmpty()) {
      return OriginKind.AGENCY;
    }
    if (outlets.size() > 1) {
      return OriginKind.SHARED;
    }
    return own ? OriginKind.OWN : OriginKind.UNKNOWN;
  }
}
