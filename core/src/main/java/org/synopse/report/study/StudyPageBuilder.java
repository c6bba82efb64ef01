package org.synopse.report.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.synopse.report.EngineInfo;
import org.synopse.report.ProblemText;
import org.synopse.report.UiTexts;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Expression;
import org.synopse.study.Said;
import org.synopse.study.StudyData;
import org.synopse.study.Unread;
import org.synopse.study.Voice;
import org.synopse.study.label.Keywords;
import org.synopse.study.voice.VoiceRow;

/** Chooses what the page of a study shows: the stories that most outlets tell, and all outlets. */
final class StudyPageBuilder {
  /** More stories than these are in the tables alone, so that the page stays readable. */
  private static final int MOST_STORIES = 12;

  private static final int BARS = 10;
  private static final int EXAMPLES = 5;
  private static final int MOST_UNREAD = 50;

  private static final Comparator<StoryFindings> BY_BREADTH =
      Comparator.comparingInt((StoryFindings findings) -> findings.story().outlets().size())
          .thenComparingInt(findings -> findings.story().articles().size())
          .thenComparing(findings -> findings.story().story().id());

  private final PriorityQueue<StoryFindings> chosen = new PriorityQueue<>(BY_BREADTH);
  private final UiTexts texts;
  private int several;

  StudyPageBuilder(UiTexts texts) {
    this.texts = texts;
  }

  /** Looks at a story. */
  void story(StoryFindings findings) {
    if (findings.story().articles().size() > 1) {
      several++;
      chosen.add(findings);
      if (chosen.size() > MOST_STORIES) {
        chosen.remove();
      }
    }
  }

  StudyPage build(
      StudyData data, EngineInfo engine, List<VoiceRow> voices, List<Keywords.Row> keywords)
      throws IOException {
    List<StoryFindings> shown = new ArrayList<>(chosen);
    shown.sort(BY_BREADTH.reversed());
    List<BarChart> voiceCharts = voiceCharts(voices);
    List<BarChart> keywordCharts = keywordCharts(keywords);
    TreeSet<String> outlets = new TreeSet<>();
    for (int number : data.articles()) {
      ArticleRecord article = data.article(number);
      outlets.add(article.outletName());
      addExamples(article, voiceCharts, keywordCharts);
    }
    String style = StudyPageWriter.style();
    List<Unread> unread = data.unread();
    return new StudyPage(
        texts,
        style,
        StudyPageWriter.policy(style),
        List.of(
            texts.count("study.articles", data.articles().size())
                + ", "
                + texts.count("study.outlets", outlets.size()),
            texts.count("study.several", several)
                + ", "
                + texts.count("study.single", data.stories() - several),
            texts.count("study.unread", unread.size())),
        shown.stream().map(findings -> new StoryPart(findings, texts).build()).toList(),
        several - shown.size(),
        voiceCharts.stream().map(BarChart::build).toList(),
        keywordCharts.stream().map(BarChart::build).toList(),
        unread.stream()
            .limit(MOST_UNREAD)
            .map(each -> each.file() + ": " + ProblemText.of(each.message(), texts))
            .toList(),
        "Synopse " + engine.version());
  }

  private List<BarChart> voiceCharts(List<VoiceRow> rows) {
    Map<String, BarChart> charts = new LinkedHashMap<>();
    for (VoiceRow row : rows) {
      if (!row.quoted().equals(Voice.UNNAMED)) {
        BarChart chart =
            charts.computeIfAbsent(
                row.outlet(), outlet -> new BarChart("v" + charts.size(), outlet, 1, texts));
        if (chart.size() < BARS) {
          chart.add(
              row.quoted(),
              row.share(),
              texts.get(
                  "study.voices.figure",
                  rounded("%.1f", 100 * row.share().value()),
                  row.attributions(),
                  row.articles(),
                  row.direct()));
        }
      }
    }
    return List.copyOf(charts.values());
  }

  private List<BarChart> keywordCharts(List<Keywords.Row> rows) {
    Map<String, BarChart> charts = new LinkedHashMap<>();
    for (Keywords.Row row : rows) {
      BarChart chart =
          charts.computeIfAbsent(
              row.outlet() + " (" + row.language() + ")",
              outlet -> new BarChart("k" + charts.size(), outlet, 6, texts));
      if (chart.size() < BARS) {
        chart.add(
            row.expression(),
            row.odds(),
            texts.get(
                "study.words.figure",
                rounded("%.2f", row.odds().value()),
                row.count(),
                row.articles(),
                row.otherCount()));
      }
    }
    return List.copyOf(charts.values());
  }

  private String rounded(String format, double value) {
    return String.format(texts.language().locale(), format, value);
  }

  private void addExamples(ArticleRecord article, List<BarChart> voices, List<BarChart> keywords) {
    Map<String, BarChart> byOutlet = new HashMap<>();
    voices.forEach(chart -> byOutlet.put(chart.heading(), chart));
    @Nullable BarChart ofVoices = byOutlet.get(article.outletName());
    if (ofVoices != null) {
      for (Voice voice : article.voices()) {
        ofVoices.example(
            voice.quoted(), EXAMPLES, () -> sentence(article, voice.begin(), voice.end()));
      }
    }
    for (BarChart chart : keywords) {
      if (chart.heading().equals(article.outletName() + " (" + article.language() + ")")) {
        for (Expression expression : article.expressions()) {
          chart.example(
              expression.lemma(),
              EXAMPLES,
              () -> around(article, expression.begin(), expression.end()));
        }
      }
    }
  }

  /** The statement in which a word stands, else the word. */
  private StudyPage.Sentence around(ArticleRecord article, int begin, int end) {
    for (Said said : article.statements()) {
      if (said.begin() <= begin && end <= said.end()) {
        return sentence(article, said.begin(), said.end());
      }
    }
    return sentence(article, begin, end);
  }

  private StudyPage.Sentence sentence(ArticleRecord article, int begin, int end) {
    return new StudyPage.Sentence(
        "",
        article.outletName(),
        article.published() == null
            ? texts.get("study.day.unknown")
            : article.published().toString(),
        article.language(),
        article.text().substring(begin, end),
        article.file());
  }
}
