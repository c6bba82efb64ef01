package org.synopse.report.study;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Ids;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryView;
import org.synopse.study.Voice;
import org.synopse.study.origin.Origin;

/** Writes what the articles of a story say: articles, statements, attributions, origins. */
final class ArticleTables {
  private final Tables tables;
  private final StoryView story;

  private ArticleTables(Tables tables, StoryView story) {
    this.tables = tables;
    this.story = story;
  }

  static void write(StoryFindings findings, Map<StatementRef, String> claimOf, Tables tables) {
    new ArticleTables(tables, findings.story()).write(findings, claimOf);
  }

  private void write(StoryFindings findings, Map<StatementRef, String> claimOf) {
    Map<Integer, String> originOf = new HashMap<>();
    findings
        .origins()
        .forEach(
            origin -> origin.copies().forEach(copy -> originOf.put(copy.article(), origin.id())));
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      article(entry.getValue(), originOf.get(entry.getKey()));
      statements(entry.getKey(), entry.getValue(), claimOf);
      attributions(entry.getValue());
    }
    findings.origins().forEach(this::origin);
  }

  private void article(ArticleRecord article, @Nullable String origin) {
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

  private void statements(int number, ArticleRecord article, Map<StatementRef, String> claimOf) {
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
          Cells.label(said.certainty()),
          Cells.label(said.polarity()),
          said.ownVoice(),
          said.source(),
          Cells.labelOrEmpty(said.stance()),
          article.textOf(said));
    }
  }

  private void attributions(ArticleRecord article) {
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
          Cells.label(voice.type()),
          Cells.label(voice.stance()),
          voice.words(),
          voice.begin(),
          voice.end(),
          article.text().substring(voice.begin(), voice.end()));
    }
  }

  private void origin(Origin origin) {
    for (Origin.Copy copy : origin.copies()) {
      ArticleRecord article = story.article(copy.article());
      tables.row(
          StudyTable.ORIGINS,
          origin.id(),
          story.story().id(),
          Cells.label(origin.kind()),
          String.join(" ", origin.agencies()),
          article.id(),
          article.outlet(),
          article.published(),
          Cells.rounded(copy.shared()),
          copy.earlierVersion(),
          article.ownReport());
    }
  }
}
