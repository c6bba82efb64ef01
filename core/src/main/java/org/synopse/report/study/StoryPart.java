package org.synopse.report.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.report.ProblemText;
import org.synopse.report.UiTexts;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Said;
import org.synopse.study.StoryView;
import org.synopse.study.coverage.Carriage;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.label.LabelRow;
import org.synopse.study.origin.Origin;
import org.synopse.study.origin.OriginKind;
import org.synopse.study.statistics.Interval;

/** The part of the page that shows one story. */
final class StoryPart {
  private static final int OMISSIONS = 12;
  private static final int LABELS = 12;

  private final StoryFindings findings;
  private final StoryView story;
  private final UiTexts texts;
  private final StorySentences sentences;

  StoryPart(StoryFindings findings, UiTexts texts) {
    this.findings = findings;
    this.story = findings.story();
    this.texts = texts;
    this.sentences = new StorySentences(story, texts);
  }

  StudyPage.Story build() {
    StudyPage.Matrix matrix = new ClaimMatrix(findings, sentences, texts).build();
    List<StudyPage.Series> series = new FigureSeries(findings, sentences).build();
    List<StudyPage.OmissionLine> omissions = omissions();
    String problem = story.story().problem();
    return new StudyPage.Story(
        story.story().id(),
        story.title(),
        about(),
        problem == null ? null : texts.get("study.not-compared", ProblemText.of(problem, texts)),
        articles(),
        matrix,
        DayLine.of(story),
        series,
        labels(),
        omissions,
        sentences.all());
  }

  private String about() {
    int unknown =
        (int) findings.origins().stream().filter(o -> o.kind() == OriginKind.UNKNOWN).count();
    return texts.count("study.articles", story.articles().size())
        + ", "
        + texts.count("study.outlets", story.outlets().size())
        + "; "
        + texts.count("study.origins", findings.origins().size() - unknown)
        + ", "
        + texts.count("study.unknown-origins", unknown);
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
              sentences.day(article),
              article.title() == null ? article.file() : article.title(),
              originOf.getOrDefault(entry.getKey(), texts.get("study.origin.unknown")),
              article.whole()));
    }
    return lines;
  }

  private String words(Origin origin, Origin.Copy copy) {
    String kind =
        switch (origin.kind()) {
          case AGENCY -> String.join(", ", origin.agencies());
          case SHARED -> texts.get("study.origin.shared");
          case OWN -> texts.get("study.origin.own");
          case UNKNOWN -> texts.get("study.origin.unknown");
        };
    if (copy.shared() == 0) {
      return kind;
    }
    String part = texts.get("study.origin.part", kind, Math.round(100 * copy.shared()));
    return copy.earlierVersion() ? texts.get("study.origin.later", part) : part;
  }

  private StudyPage.Chart labels() {
    BarChart chart = new BarChart("l-" + story.story().id(), "", 3, texts);
    List<LabelRow> shown =
        findings.labels().stream().filter(row -> row.odds().z() > 0).limit(LABELS).toList();
    for (LabelRow row : shown) {
      String words = row.outlet() + ": " + row.expression();
      chart.add(
          words,
          new Interval(row.odds().z(), Double.NaN, Double.NaN),
          row.referent() == null ? figure(row) : texts.get("study.labels.otherwise", figure(row)));
      for (LabelRow.Place place : row.places()) {
        ArticleRecord article = story.article(place.article());
        for (Said said : article.statements()) {
          if (said.begin() <= place.begin() && place.end() <= said.end()) {
            chart.example(words, 5, () -> sentences.example(article, said));
            break;
          }
        }
      }
    }
    return chart.build();
  }

  private String figure(LabelRow row) {
    return texts.get(
        "study.labels.figure",
        String.format(texts.language().locale(), "%.2f", row.odds().z()),
        row.count(),
        row.otherCount());
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
                  texts.get("study.omissions.others", row.carriers(), row.cells().size()),
                  sentences.anchor(row.words())));
        }
      }
    }
    return lines;
  }
}
