package org.synopse.study.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.synopse.align.Claim;
import org.synopse.relate.Evidence;
import org.synopse.relate.Finding;
import org.synopse.relate.Relator;
import org.synopse.statement.StatementId;
import org.synopse.study.ArticleKeys;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;

/** Writes down how the statements of a story meet. */
public final class StoryRecorder {
  private StoryRecorder() {}

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
   */
  public static StoryRecord record(
      String id,
      List<Integer> articles,
      IntFunction<ArticleRecord> records,
      Relator.Findings related) {
    List<StoryRecord.ClaimRecord> claims = new ArrayList<>();
    for (Claim claim : related.claims()) {
      List<StatementRef> refs =
          claim.statements().values().stream()
              .flatMap(Collection::stream)
              .map(StoryRecorder::ref)
              .sorted()
              .toList();
      StatementRef first = refs.get(0);
      String named = Ids.ofStatement(records.apply(first.article()), first.number());
      claims.add(new StoryRecord.ClaimRecord(Ids.of('c', named), refs));
    }
    return new StoryRecord(
        id, articles, claims, related.findings().stream().map(StoryRecorder::meeting).toList());
  }

  private static StoryRecord.Meeting meeting(Finding finding) {
    return new StoryRecord.Meeting(
        ref(finding.pair().left().id()),
        ref(finding.pair().right().id()),
        finding.relation().name().toLowerCase(Locale.ROOT).replace('_', '-'),
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
