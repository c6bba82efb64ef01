package org.synopse.study.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.relate.Relator;
import org.synopse.statement.StatementId;
import org.synopse.study.ArticleKeys;
import org.synopse.study.ArticleRecord;
import org.synopse.study.AverageLink;
import org.synopse.study.Ids;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;

/** Writes down how the statements of a story meet. */
public final class StoryRecorder {
  private static final String NOT_COMPARABLE = label(Relation.NOT_COMPARABLE);

  /** Half of what two aligned statements have at the least: about half of the pairs must meet. */
  private static final double LEAST_AVERAGE = 0.35;

  private StoryRecorder() {}

  private static String label(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns the stable name of a story: that of its first article. */
  public static String id(List<Integer> articles, IntFunction<ArticleRecord> records) {
    return Ids.of('s', records.apply(articles.get(0)).id());
  }

  /**
   * Returns the record of a story.
   *
   * @param id its stable name
   * @param articles the numbers of its articles, ascending
   * @param records gives an article by its number
   * @param related what was found between them
   * @param problem why they were not compared, or {@code null} where they were
   */
  public static StoryRecord record(
      String id,
      List<Integer> articles,
      IntFunction<ArticleRecord> records,
      Relator.Findings related,
      @Nullable String problem) {
    List<StoryRecord.Meeting> meetings =
        related.findings().stream().map(StoryRecorder::meeting).toList();
    List<StoryRecord.ClaimRecord> claims = new ArrayList<>();
    for (List<StatementRef> refs : joined(meetings)) {
      StatementRef first = refs.get(0);
      String named = Ids.ofStatement(records.apply(first.article()), first.number());
      claims.add(new StoryRecord.ClaimRecord(Ids.of('c', named), refs));
    }
    return new StoryRecord(id, articles, claims, meetings, problem);
  }

  /**
   * Statements are of one claim if they are similar on average: a chain of pairs, from the dead to
   * the missing to the missing's rescue, would join what nobody takes for one claim.
   */
  private static List<List<StatementRef>> joined(List<StoryRecord.Meeting> meetings) {
    TreeSet<StatementRef> refs = new TreeSet<>();
    List<StoryRecord.Meeting> comparable =
        meetings.stream().filter(meeting -> !meeting.relation().equals(NOT_COMPARABLE)).toList();
    comparable.forEach(meeting -> refs.addAll(List.of(meeting.left(), meeting.right())));
    List<StatementRef> items = List.copyOf(refs);
    Map<StatementRef, Integer> places = new HashMap<>();
    items.forEach(ref -> places.put(ref, places.size()));
    AverageLink link = new AverageLink(items.size(), LEAST_AVERAGE);
    for (StoryRecord.Meeting meeting : comparable) {
      link.similar(
          places.getOrDefault(meeting.left(), 0),
          places.getOrDefault(meeting.right(), 0),
          meeting.similarity());
    }
    return link.groups().stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(items::get).toList())
        .toList();
  }

  private static StoryRecord.Meeting meeting(Finding finding) {
    return new StoryRecord.Meeting(
        ref(finding.pair().left().id()),
        ref(finding.pair().right().id()),
        label(finding.relation()),
        finding.similarity().value(),
        finding.evidence().stream()
            .map(Evidence::kind)
            .map(kind -> kind.label())
            .distinct()
            .toList());
  }

  private static StatementRef ref(StatementId id) {
    return new StatementRef(ArticleKeys.number(id.article()), id.number());
  }
}
