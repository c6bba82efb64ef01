package org.synopse.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.study.coverage.Carriage;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.trend.Change;
import org.synopse.study.voice.Vouching;

/**
 * Writes what becomes of the claims of a story: who carries them, who leaves them out, who vouches
 * for them, how they relate and how their figures change.
 */
final class ClaimTables {
  /** What one outlet alone tells is in the coverage; it is no omission of the others. */
  private static final int FEWEST_CARRIERS = 2;

  private final Tables tables;
  private final StoryView story;

  private ClaimTables(Tables tables, StoryView story) {
    this.tables = tables;
    this.story = story;
  }

  static void write(StoryFindings findings, Map<StatementRef, String> claimOf, Tables tables) {
    ClaimTables of = new ClaimTables(tables, findings.story());
    findings.coverage().forEach(of::claim);
    of.omissions(findings.coverage());
    of.story.story().meetings().forEach(meeting -> of.relation(meeting, claimOf));
    findings.vouching().forEach(of::vouching);
    findings.changes().forEach(of::change);
  }

  private void claim(CoverageRow row) {
    List<StatementRef> all = new ArrayList<>();
    for (CoverageRow.Cell cell : row.cells()) {
      all.addAll(cell.statements());
      tables.row(
          StudyTable.COVERAGE,
          row.claim(),
          story.story().id(),
          cell.outlet(),
          cell.carriage().label(),
          Cells.ids(story, cell.statements()));
    }
    tables.row(
        StudyTable.CLAIMS,
        row.claim(),
        story.story().id(),
        story.text(row.words()),
        row.carriers(),
        row.cells().size(),
        row.origins(),
        row.unknownOrigins(),
        row.firstDay(),
        String.join("; ", row.first()),
        Cells.rounded(row.salience()),
        Cells.ids(story, all));
  }

  private void omissions(List<CoverageRow> coverage) {
    List<CoverageRow> bySalience = new ArrayList<>(coverage);
    bySalience.sort(Comparator.comparingDouble(CoverageRow::salience).reversed());
    for (CoverageRow row : bySalience) {
      if (row.carriers() >= FEWEST_CARRIERS) {
        for (CoverageRow.Cell cell : row.cells()) {
          if (cell.carriage() == Carriage.LEAVES_OUT) {
            tables.row(
                StudyTable.OMISSIONS,
                story.story().id(),
                cell.outlet(),
                row.claim(),
                Cells.rounded(row.salience()),
                row.carriers(),
                row.cells().size(),
                story.text(row.words()),
                story.id(row.words()));
          }
        }
      }
    }
  }

  private void relation(StoryRecord.Meeting meeting, Map<StatementRef, String> claimOf) {
    String left = claimOf.get(meeting.left());
    tables.row(
        StudyTable.RELATIONS,
        story.story().id(),
        left != null && left.equals(claimOf.get(meeting.right())) ? left : null,
        story.id(meeting.left()),
        story.id(meeting.right()),
        meeting.relation(),
        Cells.rounded(meeting.similarity()),
        String.join(" ", meeting.because()));
  }

  private void vouching(Vouching vouching) {
    vouching.plain().forEach(ref -> vouching(vouching.claim(), "plain", ref));
    vouching.handedOver().forEach(ref -> vouching(vouching.claim(), "handed-over", ref));
  }

  private void vouching(String claim, String side, StatementRef ref) {
    Said said = story.said(ref);
    tables.row(
        StudyTable.VOUCHING,
        claim,
        story.story().id(),
        side,
        story.article(ref).outletName(),
        story.id(ref),
        said.source(),
        Cells.labelOrEmpty(said.stance()),
        Cells.label(said.certainty()),
        story.text(ref));
  }

  private void change(Change change) {
    ArticleRecord article = story.article(change.statement());
    tables.row(
        StudyTable.CHANGES,
        change.claim(),
        story.story().id(),
        article.published(),
        article.outletName(),
        story.id(change.statement()),
        change.unit(),
        change.figure().low(),
        change.figure().high(),
        change.figure().approximate(),
        change.step().label(),
        change.corrects(),
        article.text().substring(change.figure().begin(), change.figure().end()),
        story.text(change.statement()));
  }
}
