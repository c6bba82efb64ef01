package org.synopse.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryView;
import org.synopse.study.trend.Change;

/** Draws the figures of a story that change most often, each from article to article. */
final class FigureSeries {
  private static final int SERIES = 3;
  private static final int WIDTH = 850;
  private static final int SERIES_HEIGHT = 120;

  private final StoryView story;
  private final List<Change> changes;
  private final StorySentences sentences;

  FigureSeries(StoryFindings findings, StorySentences sentences) {
    this.story = findings.story();
    this.changes = findings.changes();
    this.sentences = sentences;
  }

  List<StudyPage.Series> build() {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : changes) {
      groups
          .computeIfAbsent(change.claim() + '|' + change.unit(), key -> new ArrayList<>())
          .add(change);
    }
    List<List<Change>> changing = new ArrayList<>();
    for (List<Change> group : groups.values()) {
      if (moves(group) > 0) {
        changing.add(group);
      }
    }
    changing.sort(Comparator.comparingLong((List<Change> group) -> -moves(group)));
    return changing.stream().limit(SERIES).map(this::series).toList();
  }

  private static long moves(List<Change> group) {
    return group.stream()
        .filter(c -> c.step() == Change.Step.UP || c.step() == Change.Step.DOWN)
        .count();
  }

  private StudyPage.Series series(List<Change> group) {
    double most = 1;
    for (Change change : group) {
      most = Math.max(most, value(change));
    }
    StringBuilder line = new StringBuilder();
    List<StudyPage.Mark> marks = new ArrayList<>();
    List<StudyPage.Label> labels = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      Change change = group.get(i);
      ArticleRecord article = story.article(change.statement());
      int x = 100 + i * (WIDTH - 220) / Math.max(1, group.size() - 1);
      int y = (int) Math.round(SERIES_HEIGHT - 20 - value(change) / most * (SERIES_HEIGHT - 55));
      line.append(x).append(',').append(y).append(' ');
      String figure = article.text().substring(change.figure().begin(), change.figure().end());
      marks.add(
          new StudyPage.Mark(
              x,
              y,
              sentences.day(article)
                  + ", "
                  + article.outletName()
                  + ": "
                  + figure
                  + (change.corrects() == null ? "" : ", " + change.corrects()),
              sentences.anchor(change.statement())));
      if (change.step() != Change.Step.SAME) {
        labels.add(new StudyPage.Label(x, y - 9, figure));
      }
    }
    return new StudyPage.Series(
        story.text(group.get(0).statement()),
        group.get(0).unit(),
        WIDTH,
        SERIES_HEIGHT,
        line.toString().strip(),
        marks,
        labels);
  }

  private static double value(Change change) {
    Double low = change.figure().low();
    Double high = change.figure().high();
    return low != null ? low : high != null ? high : 0;
  }
}
