package org.synopse.report.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryView;
import org.synopse.study.coverage.Carriage;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.label.LabelRow;
import org.synopse.study.origin.Origin;
import org.synopse.study.statistics.Interval;
import org.synopse.study.trend.Change;

/** The part of the page that shows one story. */
final class StoryPart {
  private static final int CLAIMS = 24;
  private static final int OMISSIONS = 12;
  private static final int LABELS = 12;
  private static final int SERIES = 3;

  private static final int CLAIM_WIDTH = 430;
  private static final int OUTLET_WIDTH = 118;
  private static final int HEAD = 26;
  private static final int ROW = 24;
  private static final int SHORTENED = 62;

  private static final int LINE_LEFT = 150;
  private static final int LINE_WIDTH = 640;
  private static final int SERIES_HEIGHT = 120;

  private final StoryFindings findings;
  private final StoryView story;
  private final TreeMap<StatementRef, StudyPage.Sentence> sentences = new TreeMap<>();

  StoryPart(StoryFindings findings) {
    this.findings = findings;
    this.story = findings.story();
  }

  StudyPage.Story build() {
    StudyPage.Matrix matrix = matrix();
    List<StudyPage.Series> series = series();
    List<StudyPage.OmissionLine> omissions = omissions();
    StudyPage.Chart labels = labels();
    long unknown =
        findings.origins().stream()
            .filter(o -> o.kind() == org.synopse.study.origin.OriginKind.UNKNOWN)
            .count();
    return new StudyPage.Story(
        story.story().id(),
        story.title(),
        story.articles().size()
            + " articles, "
            + story.outlets().size()
            + " outlets; "
            + (findings.origins().size() - unknown)
            + " texts of known or shared origin, "
            + unknown
            + " of unknown origin",
        articles(),
        matrix,
        timeLine(),
        series,
        labels,
        omissions,
        List.copyOf(sentences.values()));
  }

  private List<StudyPage.ArticleLine> articles() {
    Map<Integer, String> originOf = new HashMap<>();
    for (Origin origin : findings.origins()) {
      for (Origin.Copy copy : origin.copies()) {
        originOf.put(copy.article(), words(origin, copy));
      }
    }
    List<StudyPage.ArticleLine> lines = new ArrayList<>();
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      ArticleRecord article = entry.getValue();
      lines.add(
          new StudyPage.ArticleLine(
              article.id(),
              article.outletName(),
              day(article),
              article.title() == null ? article.file() : article.title(),
              originOf.getOrDefault(entry.getKey(), "unknown"),
              article.whole()));
    }
    return lines;
  }

  private static String words(Origin origin, Origin.Copy copy) {
    String kind =
        switch (origin.kind()) {
          case AGENCY -> String.join(", ", origin.agencies());
          case SHARED -> "shared by several outlets, nobody says whose";
          case OWN -> "own, as it says";
          case UNKNOWN -> "unknown";
        };
    return copy.shared() == 0
        ? kind
        : String.format(
            Locale.ROOT,
            "%s; shares %.0f %% of its text%s",
            kind,
            100 * copy.shared(),
            copy.earlierVersion() ? ", a later version" : "");
  }

  private static String day(ArticleRecord article) {
    return article.published() == null ? "day unknown" : article.published().toString();
  }

  /** Returns where a sentence stands on the page, and has it stand there. */
  private String anchor(StatementRef ref) {
    String anchor = "s-" + story.id(ref);
    ArticleRecord article = story.article(ref);
    sentences.computeIfAbsent(
        ref,
        r ->
            new StudyPage.Sentence(
                anchor,
                article.outletName(),
                day(article),
                article.language(),
                story.text(ref),
                voice(story.said(ref))));
    return anchor;
  }

  private static String voice(Said said) {
    String certainty =
        said.certainty() == org.synopse.lexicon.Certainty.CERTAIN
            ? ""
            : ", " + said.certainty().name().toLowerCase(Locale.ROOT);
    if (said.ownVoice()) {
      return "in its own voice" + certainty;
    }
    return "under the word of "
        + (said.source() == null ? "somebody it does not name" : said.source())
        + certainty;
  }

  private StudyPage.Matrix matrix() {
    List<String> outlets = story.outlets();
    List<StudyPage.Label> heads = new ArrayList<>();
    for (int i = 0; i < outlets.size(); i++) {
      heads.add(new StudyPage.Label(centre(i), HEAD - 8, outlets.get(i)));
    }
    List<StudyPage.Row> rows = new ArrayList<>();
    for (CoverageRow row : findings.coverage()) {
      if (row.carriers() > 1 && rows.size() < CLAIMS) {
        rows.add(row(row, HEAD + rows.size() * ROW));
      }
    }
    return new StudyPage.Matrix(
        CLAIM_WIDTH + OUTLET_WIDTH * outlets.size(),
        HEAD + Math.max(1, rows.size()) * ROW,
        heads,
        rows);
  }

  private static int centre(int outlet) {
    return CLAIM_WIDTH + OUTLET_WIDTH * outlet + OUTLET_WIDTH / 2;
  }

  private StudyPage.Row row(CoverageRow row, int y) {
    List<StudyPage.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      CoverageRow.Cell cell = row.cells().get(i);
      String kind = kind(cell);
      cells.add(
          new StudyPage.Cell(
              centre(i),
              cell.outlet(),
              kind,
              told(kind),
              cell.statements().isEmpty() ? null : anchor(cell.statements().get(0))));
      cell.statements().forEach(this::anchor);
    }
    String words = story.text(row.words());
    return new StudyPage.Row(
        y,
        words,
        words.length() <= SHORTENED ? words : words.substring(0, SHORTENED - 1) + "…",
        anchor(row.words()),
        cells);
  }

  private String kind(CoverageRow.Cell cell) {
    if (cell.carriage() == Carriage.LEAVES_OUT) {
      return "leaves-out";
    }
    if (cell.carriage() == Carriage.UNKNOWN) {
      return "unknown";
    }
    return cell.statements().stream().anyMatch(ref -> story.said(ref).ownVoice())
        ? "own"
        : "attributed";
  }

  private static String told(String kind) {
    return switch (kind) {
      case "own" -> "says it in its own voice";
      case "attributed" -> "says it under another's word";
      case "unknown" -> "not read whole, nobody can say";
      default -> "leaves it out";
    };
  }

  private StudyPage.TimeLine timeLine() {
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

  private List<StudyPage.Series> series() {
    Map<String, List<Change>> groups = new LinkedHashMap<>();
    for (Change change : findings.changes()) {
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
      int x = 100 + i * (LINE_WIDTH + LINE_LEFT - 160) / Math.max(1, group.size() - 1);
      int y = (int) Math.round(SERIES_HEIGHT - 20 - value(change) / most * (SERIES_HEIGHT - 55));
      line.append(x).append(',').append(y).append(' ');
      String figure = article.text().substring(change.figure().begin(), change.figure().end());
      marks.add(
          new StudyPage.Mark(
              x,
              y,
              day(article)
                  + ", "
                  + article.outletName()
                  + ": "
                  + figure
                  + (change.corrects() == null ? "" : ", " + change.corrects()),
              anchor(change.statement())));
      if (change.step() != Change.Step.SAME) {
        labels.add(new StudyPage.Label(x, y - 9, figure));
      }
    }
    return new StudyPage.Series(
        story.text(group.get(0).statement()),
        group.get(0).unit(),
        LINE_LEFT + LINE_WIDTH + 60,
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

  private StudyPage.Chart labels() {
    BarChart chart = new BarChart("l-" + story.story().id(), "", 3);
    List<LabelRow> shown =
        findings.labels().stream().filter(row -> row.odds().z() > 0).limit(LABELS).toList();
    for (LabelRow row : shown) {
      String words = row.outlet() + ": " + row.expression();
      chart.add(
          words,
          new Interval(row.odds().z(), Double.NaN, Double.NaN),
          String.format(
              Locale.ROOT,
              "z %.2f; %d times, the others %d times%s",
              row.odds().z(),
              row.count(),
              row.otherCount(),
              row.referent() == null ? "" : "; also called otherwise, see labels.csv"));
      for (LabelRow.Place place : row.places()) {
        ArticleRecord article = story.article(place.article());
        for (Said said : article.statements()) {
          if (said.begin() <= place.begin() && place.end() <= said.end()) {
            chart.example(words, 5, () -> example(article, said));
            break;
          }
        }
      }
    }
    return chart.build();
  }

  private static StudyPage.Sentence example(ArticleRecord article, Said said) {
    return new StudyPage.Sentence(
        "",
        article.outletName(),
        day(article),
        article.language(),
        article.textOf(said),
        voice(said));
  }

  private List<StudyPage.OmissionLine> omissions() {
    List<CoverageRow> rows = new ArrayList<>(findings.coverage());
    rows.sort(Comparator.comparingDouble(CoverageRow::salience).reversed());
    List<StudyPage.OmissionLine> lines = new ArrayList<>();
    for (CoverageRow row : rows) {
      for (CoverageRow.Cell cell : row.cells()) {
        boolean most = 2 * row.carriers() >= row.cells().size() && row.carriers() > 1;
        if (most && cell.carriage() == Carriage.LEAVES_OUT && lines.size() < OMISSIONS) {
          lines.add(
              new StudyPage.OmissionLine(
                  cell.outlet(),
                  story.text(row.words()),
                  row.carriers() + " of " + row.cells().size() + " outlets carry it",
                  anchor(row.words())));
        }
      }
    }
    return lines;
  }
}
