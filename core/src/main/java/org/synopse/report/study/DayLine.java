package org.synopse.report.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryView;

/** Draws when each outlet told a story: a row for an outlet, a mark for an article. */
final class DayLine {
  private static final int LINE_LEFT = 150;
  private static final int LINE_WIDTH = 640;
  private static final int HEAD = 26;
  private static final int ROW = 24;

  private DayLine() {}

  static StudyPage.TimeLine of(StoryView story) {
    List<String> outlets = story.outlets();
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      LocalDate published = entry.getValue().published();
      if (published != null) {
        days.add(published);
      }
    }
    List<StudyPage.Label> rows = new ArrayList<>();
    for (int i = 0; i < outlets.size(); i++) {
      rows.add(new StudyPage.Label(LINE_LEFT - 10, HEAD + i * ROW + ROW / 2 + 4, outlets.get(i)));
    }
    List<StudyPage.Label> heads = new ArrayList<>();
    List<StudyPage.Mark> marks = new ArrayList<>();
    if (!days.isEmpty()) {
      for (LocalDate day : shownDays(days)) {
        heads.add(new StudyPage.Label(x(day, days), HEAD - 8, day.toString()));
      }
      Map<String, Integer> sameDay = new HashMap<>();
      for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
        ArticleRecord article = entry.getValue();
        LocalDate published = article.published();
        if (published != null) {
          int before = sameDay.merge(article.outletName() + published, 1, Integer::sum) - 1;
          marks.add(
              new StudyPage.Mark(
                  x(published, days) + 12 * before,
                  HEAD + outlets.indexOf(article.outletName()) * ROW + ROW / 2,
                  article.outletName() + ", " + published + ": " + article.title(),
                  "a-" + article.id()));
        }
      }
    }
    return new StudyPage.TimeLine(
        LINE_LEFT + LINE_WIDTH + 60, HEAD + outlets.size() * ROW, heads, rows, marks);
  }

  /** The first and the last day, and those between that have room. */
  private static List<LocalDate> shownDays(NavigableSet<LocalDate> days) {
    List<LocalDate> shown = new ArrayList<>();
    for (LocalDate day : days) {
      if (shown.isEmpty() || x(day, days) - x(shown.get(shown.size() - 1), days) > 90) {
        shown.add(day);
      }
    }
    return shown;
  }

  private static int x(LocalDate day, NavigableSet<LocalDate> days) {
    long all = Math.max(1, ChronoUnit.DAYS.between(days.first(), days.last()));
    long before = ChronoUnit.DAYS.between(days.first(), day);
    return LINE_LEFT + 40 + (int) (before * (LINE_WIDTH - 80) / all);
  }
}
