package org.synopse.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.study.Unread;
import org.synopse.study.Voice;
import org.synopse.study.coverage.Carriage;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.label.Keywords;
import org.synopse.study.label.LabelRow;
import org.synopse.study.origin.Origin;
import org.synopse.study.origin.OriginKind;
import org.synopse.study.statistics.Interval;
import org.synopse.study.trend.Change;
import org.synopse.study.voice.VoiceRow;
import org.synopse.study.voice.Vouching;

/** Writes the tables of a study, a story at a time. */
final class StudyTables {
  /** What one outlet alone tells is in the coverage; it is no omission of the others. */
  private static final int FEWEST_CARRIERS = 2;

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
    Map<Integer, String> originOf = new HashMap<>();
    findings
        .origins()
        .forEach(
            origin -> origin.copies().forEach(copy -> originOf.put(copy.article(), origin.id())));
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      article(story, entry.getValue(), originOf.get(entry.getKey()));
      statements(story, entry.getKey(), entry.getValue(), claimOf);
      attributions(story, entry.getValue());
    }
    findings.origins().forEach(origin -> origin(story, origin));
    findings.coverage().forEach(row -> claim(story, row));
    omissions(story, findings.coverage());
    story.story().meetings().forEach(meeting -> relation(story, meeting, claimOf));
    findings.vouching().forEach(vouching -> vouching(story, vouching));
    findings.changes().forEach(change -> change(story, change));
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
        coverage.stream().filter(row -> row.carriers() > 1).count());
  }

  private void article(StoryView story, ArticleRecord article, @Nullable String origin) {
    tables.row(
        StudyTable.ARTICLES,
        article.id(),
        article.file(),
        article.outlet(),
        article.published(),
        article.language(),
        article.title(),
        article.words(),
        article.whole(),
        article.statements().size(),
        story.story().id(),
        origin,
        String.join("; ", article.problems()));
  }

  private void statements(
      StoryView story, int number, ArticleRecord article, Map<StatementRef, String> claimOf) {
    for (Said said : article.statements()) {
      tables.row(
          StudyTable.STATEMENTS,
          Ids.ofStatement(article, said.number()),
          article.id(),
          article.outlet(),
          article.published(),
          story.story().id(),
          claimOf.get(new StatementRef(number, said.number())),
          said.begin(),
          said.end(),
          said.headline(),
          label(said.certainty()),
          label(said.polarity()),
          said.ownVoice(),
          said.source(),
          said.stance() == null ? null : label(said.stance()),
          article.textOf(said));
    }
  }

  private void attributions(StoryView story, ArticleRecord article) {
    int number = 0;
    for (Voice voice : article.voices()) {
      number++;
      tables.row(
          StudyTable.ATTRIBUTIONS,
          article.id() + ".v" + number,
          article.id(),
          article.outlet(),
          article.published(),
          story.story().id(),
          voice.quoted(),
          voice.source(),
          voice.cue(),
          label(voice.type()),
          label(voice.stance()),
          voice.words(),
          voice.begin(),
          voice.end(),
          article.text().substring(voice.begin(), voice.end()));
    }
  }

  private void origin(StoryView story, Origin origin) {
    for (Origin.Copy copy : origin.copies()) {
      ArticleRecord article = story.article(copy.article());
      tables.row(
          StudyTable.ORIGINS,
          origin.id(),
          story.story().id(),
          label(origin.kind()),
          String.join(" ", origin.agencies()),
          article.id(),
          article.outlet(),
          article.published(),
          rounded(copy.shared()),
          copy.earlierVersion(),
          article.ownReport());
    }
  }

  private void claim(StoryView story, CoverageRow row) {
    List<StatementRef> all = new ArrayList<>();
    for (CoverageRow.Cell cell : row.cells()) {
      all.addAll(cell.statements());
      tables.row(
          StudyTable.COVERAGE,
          row.claim(),
          story.story().id(),
          cell.outlet(),
          cell.carriage().label(),
          ids(story, cell.statements()));
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
        rounded(row.salience()),
        ids(story, all));
  }

  private void omissions(StoryView story, List<CoverageRow> coverage) {
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
                rounded(row.salience()),
                row.carriers(),
                row.cells().size(),
                story.text(row.words()),
                story.id(row.words()));
          }
        }
      }
    }
  }

  private void relation(
      StoryView story, StoryRecord.Meeting meeting, Map<StatementRef, String> claimOf) {
    String left = claimOf.get(meeting.left());
    tables.row(
        StudyTable.RELATIONS,
        story.story().id(),
        left != null && left.equals(claimOf.get(meeting.right())) ? left : null,
        story.id(meeting.left()),
        story.id(meeting.right()),
        meeting.relation(),
        rounded(meeting.similarity()),
        String.join(" ", meeting.because()));
  }

  private void vouching(StoryView story, Vouching vouching) {
    vouching.plain().forEach(ref -> vouching(story, vouching.claim(), "plain", ref));
    vouching.handedOver().forEach(ref -> vouching(story, vouching.claim(), "handed-over", ref));
  }

  private void vouching(StoryView story, String claim, String side, StatementRef ref) {
    Said said = story.said(ref);
    tables.row(
        StudyTable.VOUCHING,
        claim,
        story.story().id(),
        side,
        story.article(ref).outletName(),
        story.id(ref),
        said.source(),
        said.stance() == null ? null : label(said.stance()),
        label(said.certainty()),
        story.text(ref));
  }

  private void change(StoryView story, Change change) {
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

  void voice(VoiceRow row) {
    List<@Nullable Object> cells =
        new ArrayList<>(
            List.of(row.outlet(), row.quoted(), row.attributions(), row.articles(), row.words()));
    addInterval(row.share(), cells);
    cells.add(row.direct());
    for (Stance stance : Stance.values()) {
      cells.add(row.stances().getOrDefault(stance, 0));
    }
    tables.row(StudyTable.VOICES, cells.toArray());
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
        rounded(row.odds().value()),
        rounded(row.odds().z()),
        row.referent(),
        row.link() == null ? null : row.link().label(),
        String.join(
            " ",
            row.places().stream()
                .map(p -> story.article(p.article()).id() + ":" + p.begin() + "-" + p.end())
                .toList()));
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
    addInterval(row.odds(), cells);
    cells.add(rounded(row.z()));
    tables.row(StudyTable.KEYWORDS, cells.toArray());
  }

  private static void addInterval(Interval interval, List<@Nullable Object> cells) {
    cells.add(rounded(interval.value()));
    cells.add(rounded(interval.low()));
    cells.add(rounded(interval.high()));
  }

  private static String ids(StoryView story, List<StatementRef> refs) {
    return String.join(" ", refs.stream().map(story::id).toList());
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Four digits are more than any of these figures bears; what is not known is an empty cell. */
  private static @Nullable Double rounded(double value) {
    return Double.isNaN(value) ? null : Math.round(value * 10_000) / 10_000.0;
  }
}
