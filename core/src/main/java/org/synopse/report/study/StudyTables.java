package org.synopse.report.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryView;
import org.synopse.study.Unread;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.label.Keywords;
import org.synopse.study.label.LabelRow;
import org.synopse.study.origin.Origin;
import org.synopse.study.origin.OriginKind;
import org.synopse.study.voice.VoiceRow;

/** Writes the tables of a study, a story at a time. */
final class StudyTables {
  private final Tables tables;

  StudyTables(Tables tables) {
    this.tables = tables;
  }

  void unread(Unread unread) {
    tables.row(StudyTable.UNREAD, unread.file(), unread.message());
  }

  void story(StoryFindings findings) {
    StoryView story = findings.story();
    Map<StatementRef, String> claimOf = new HashMap<>();
    story
        .claims()
        .forEach(claim -> claim.statements().forEach(ref -> claimOf.put(ref, claim.id())));
    story(story, findings.origins(), findings.coverage());
    ArticleTables.write(findings, claimOf, tables);
    ClaimTables.write(findings, claimOf, tables);
    findings.labels().forEach(row -> label(story, row));
  }

  private void story(StoryView story, List<Origin> origins, List<CoverageRow> coverage) {
    String first = null;
    String last = null;
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      if (entry.getValue().published() != null) {
        String day = entry.getValue().published().toString();
        first = first == null ? day : first;
        last = day;
      }
    }
    long unknown = origins.stream().filter(o -> o.kind() == OriginKind.UNKNOWN).count();
    tables.row(
        StudyTable.STORIES,
        story.story().id(),
        story.title(),
        story.articles().size(),
        story.outlets().size(),
        first,
        last,
        origins.size() - unknown,
        unknown,
        coverage.size(),
        coverage.stream().filter(row -> row.carriers() > 1).count(),
        story.story().problem());
  }

  private void label(StoryView story, LabelRow row) {
    tables.row(
        StudyTable.LABELS,
        story.story().id(),
        row.language(),
        row.outlet(),
        row.expression(),
        row.count(),
        row.otherCount(),
        Cells.rounded(row.odds().value()),
        Cells.rounded(row.odds().z()),
        row.referent(),
        row.link() == null ? null : row.link().label(),
        String.join(
            " ",
            row.places().stream()
                .map(p -> story.article(p.article()).id() + ":" + p.begin() + "-" + p.end())
                .toList()));
  }

  void voice(VoiceRow row) {
    List<@Nullable Object> cells =
        new ArrayList<>(
            List.of(row.outlet(), row.quoted(), row.attributions(), row.articles(), row.words()));
    Cells.addInterval(row.share(), cells);
    cells.add(row.direct());
    for (Stance stance : Stance.values()) {
      cells.add(row.stances().getOrDefault(stance, 0));
    }
    tables.row(StudyTable.VOICES, cells.toArray());
  }

  void keyword(Keywords.Row row) {
    List<@Nullable Object> cells =
        new ArrayList<>(
            List.of(
                row.outlet(),
                row.language(),
                row.expression(),
                row.count(),
                row.articles(),
                row.otherCount()));
    Cells.addInterval(row.odds(), cells);
    cells.add(Cells.rounded(row.z()));
    tables.row(StudyTable.KEYWORDS, cells.toArray());
  }
}
