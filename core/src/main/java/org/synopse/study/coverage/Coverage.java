package org.synopse.study.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.study.origin.Origin;
import org.synopse.study.origin.OriginKind;

/** The matrix of the claims of a story against its outlets. */
public final class Coverage {
  private final StoryView story;
  private final List<String> outlets;
  private final Set<String> readWhole = new HashSet<>();
  private final Map<Integer, Origin> originOf = new HashMap<>();

  private Coverage(StoryView story, List<Origin> origins) {
    this.story = story;
    this.outlets = story.outlets();
    for (Map.Entry<Integer, ArticleRecord> article : story.articles()) {
      if (article.getValue().whole()) {
        readWhole.add(article.getValue().outletName());
      }
    }
    for (Origin origin : origins) {
      origin.copies().forEach(copy -> originOf.put(copy.article(), origin));
    }
  }

  /**
   * Returns a row for each claim, the most widely carried first, then the most salient.
   *
   * @param story the story
   * @param origins the origins of its articles
   */
  public static List<CoverageRow> of(StoryView story, List<Origin> origins) {
    Coverage coverage = new Coverage(story, origins);
    List<CoverageRow> rows = new ArrayList<>();
    for (StoryRecord.ClaimRecord claim : story.claims()) {
      rows.add(coverage.row(claim));
    }
    rows.sort(
        Comparator.comparingInt(CoverageRow::carriers)
            .thenComparingDouble(CoverageRow::salience)
            .reversed()
            .thenComparing(CoverageRow::words));
    return rows;
  }

  private CoverageRow row(StoryRecord.ClaimRecord claim) {
    List<CoverageRow.Cell> cells = new ArrayList<>();
    for (String outlet : outlets) {
      List<StatementRef> statements =
          claim.statements().stream()
              .filter(ref -> story.article(ref).outletName().equals(outlet))
              .toList();
      cells.add(new CoverageRow.Cell(outlet, carriage(outlet, statements), statements));
    }
    int carriers = (int) cells.stream().filter(cell -> cell.carriage() == Carriage.CARRIES).count();
    Set<String> known = new HashSet<>();
    Set<String> unknown = new HashSet<>();
    for (StatementRef ref : claim.statements()) {
      Origin origin = originOf.get(ref.article());
      if (origin != null) {
        (origin.kind() == OriginKind.UNKNOWN ? unknown : known).add(origin.id());
      }
    }
    LocalDate firstDay = firstDay(claim.statements());
    return new CoverageRow(
        claim.id(),
        mostProminent(claim.statements()),
        cells,
        firstDay == null ? List.of() : outletsOn(claim.statements(), firstDay),
        firstDay,
        known.size(),
        unknown.size(),
        Salience.of(story, claim.statements(), carriers, outlets.size()));
  }

  private Carriage carriage(String outlet, List<StatementRef> statements) {
    if (!statements.isEmpty()) {
      return Carriage.CARRIES;
    }
    return story.story().problem() == null && readWhole.contains(outlet)
        ? Carriage.LEAVES_OUT
        : Carriage.UNKNOWN;
  }

  private StatementRef mostProminent(List<StatementRef> statements) {
    return statements.stream()
        .min(
            Comparator.comparingDouble((StatementRef ref) -> -Salience.place(story, ref))
                .thenComparing(ref -> ref))
        .orElseThrow();
  }

  private @org.jspecify.annotations.Nullable LocalDate firstDay(List<StatementRef> statements) {
    LocalDate first = null;
    for (StatementRef ref : statements) {
      LocalDate day = story.article(ref).published();
      if (day == null) {
        return null;
      }
      if (first == null || day.isBefore(first)) {
        first = day;
      }
    }
    return first;
  }

  private List<String> outletsOn(List<StatementRef> statements, LocalDate day) {
    TreeSet<String> first = new TreeSet<>();
    for (StatementRef ref : statements) {
      ArticleRecord article = story.article(ref);
      if (day.equals(article.published())) {
        first.add(article.outletName());
      }
    }
    return List.copyOf(first);
  }
}
