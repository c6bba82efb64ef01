package org.synopse.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.synopse.report.UiTexts;
import org.synopse.study.statistics.Interval;

/** A chart of bars while it is put together. */
final class BarChart {
  private static final int LABEL = 270;
  private static final int PLOT = 420;
  private static final int ROW = 24;
  private static final int BAR = 14;

  private final String id;
  private final String heading;
  private final double most;
  private final UiTexts texts;
  private final List<Line> lines = new ArrayList<>();

  /**
   * Starts a chart.
   *
   * @param id a name of its own on the page
   * @param heading whose chart it is
   * @param most the greatest value that is drawn; all charts of a kind have the same
   * @param texts the words of the page
   */
  BarChart(String id, String heading, double most, UiTexts texts) {
    this.id = id;
    this.heading = heading;
    this.most = most;
    this.texts = texts;
  }

  private record Line(
      String words, Interval interval, String figure, List<StudyPage.Sentence> examples) {}

  String heading() {
    return heading;
  }

  int size() {
    return lines.size();
  }

  void add(String words, Interval interval, String figure) {
    lines.add(new Line(words, interval, figure, new ArrayList<>()));
  }

  /** Adds an example to the bar of the words, if there is one and it has fewer than so many. */
  void example(String words, int atMost, Supplier<StudyPage.Sentence> example) {
    for (Line line : lines) {
      if (line.words().equals(words) && line.examples().size() < atMost) {
        line.examples().add(example.get());
      }
    }
  }

  StudyPage.Chart build() {
    List<StudyPage.Bar> bars = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      Interval interval = line.interval();
      boolean known = !Double.isNaN(interval.low());
      bars.add(
          new StudyPage.Bar(
              id + "-" + i,
              i * ROW + (ROW - BAR) / 2,
              LABEL,
              length(interval.value()),
              known ? LABEL + length(interval.low()) : -1,
              known ? LABEL + length(interval.high()) : -1,
              line.words(),
              figure(line),
              List.copyOf(line.examples())));
    }
    return new StudyPage.Chart(heading, LABEL + PLOT, Math.max(1, lines.size()) * ROW, LABEL, bars);
  }

  private String figure(Line line) {
    Interval interval = line.interval();
    return Double.isNaN(interval.low())
        ? texts.get("study.interval.none", line.figure())
        : texts.get(
            "study.interval", line.figure(), rounded(interval.low()), rounded(interval.high()));
  }

  private String rounded(double value) {
    return String.format(texts.language().locale(), "%.2f", value);
  }

  private int length(double value) {
    return (int) Math.round(PLOT * Math.max(0, Math.min(1, value / most)));
  }
}
