package org.synopse.study.sample;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.synopse.study.statistics.Interval;
import org.synopse.study.statistics.Wilson;

/**
 * What a filled sheet tells of one task.
 *
 * @param judged how many items were judged
 * @param precision which part of what the engine found is right
 * @param recall which part of what there is the engine found
 */
public record SheetScore(int judged, Interval precision, Interval recall) {

  /** Returns the score of each task that was judged. */
  public static Map<SampleItem.Task, SheetScore> of(List<Judged> rows) {
    Map<SampleItem.Task, SheetScore> scores = new EnumMap<>(SampleItem.Task.class);
    for (SampleItem.Task task : SampleItem.Task.values()) {
      List<Judged> ofTask = rows.stream().filter(row -> row.task() == task).toList();
      if (!ofTask.isEmpty()) {
        int right = count(ofTask, true, Judged.Verdict.RIGHT);
        int wrong = count(ofTask, true, Judged.Verdict.WRONG);
        int missed = count(ofTask, false, Judged.Verdict.MISSED);
        scores.put(
            task,
            new SheetScore(
                ofTask.size(), Wilson.of(right, right + wrong), Wilson.of(right, right + missed)));
      }
    }
    return scores;
  }

  private static int count(List<Judged> rows, boolean found, Judged.Verdict verdict) {
    return (int)
        rows.stream().filter(row -> row.found() == found && row.verdict() == verdict).count();
  }
}
