package org.synopse.report.study;

import java.util.List;
import org.synopse.study.StoryView;
import org.synopse.study.coverage.Coverage;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.label.Contrasts;
import org.synopse.study.label.LabelRow;
import org.synopse.study.origin.Origin;
import org.synopse.study.origin.Origins;
import org.synopse.study.trend.Change;
import org.synopse.study.voice.Vouching;

/** What there is to say about one story. */
record StoryFindings(
    StoryView story,
    List<Origin> origins,
    List<CoverageRow> coverage,
    List<LabelRow> labels,
    List<Vouching> vouching,
    List<Change> changes) {

  static StoryFindings of(StoryView story, Contrasts contrasts) {
    List<Origin> origins = Origins.of(story);
    return new StoryFindings(
        story,
        origins,
        Coverage.of(story, origins),
        contrasts.of(story, origins),
        Vouching.of(story),
        Change.of(story));
  }
}
