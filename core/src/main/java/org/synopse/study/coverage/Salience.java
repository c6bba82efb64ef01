package org.synopse.study.coverage;

import java.util.List;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryView;

/**
 * How prominently a claim is told: the mean of where its carriers place it (headline 1; lead 0.6;
 * else 0.4 at the top of the text falling to 0 at its end, and the share of the text that it
 * fills), times the share of the story's outlets that carry it. It orders claims and means nothing
 * beyond that.
 */
final class Salience {
  private static final double HEADLINE = 1;
  private static final double LEAD = 0.6;
  private static final double TOP = 0.4;

  private Salience() {}

  /** Returns the place of one statement, from 0 to 1. */
  static double place(StoryView story, StatementRef ref) {
    Said said = story.said(ref);
    ArticleRecord article = story.article(ref);
    if (said.headline()) {
      return HEADLINE;
    }
    double length = Math.max(1, article.text().length());
    double share = (said.end() - said.begin()) / length;
    boolean lead = said.paragraph() <= (article.title() == null ? 0 : 1);
    double place = lead ? LEAD : TOP * (1 - said.begin() / length);
    return Math.min(1, place + share);
  }

  static double of(StoryView story, List<StatementRef> statements, int carriers, int outlets) {
    double sum = 0;
    for (StatementRef ref : statements) {
      sum += place(story, ref);
    }
    return sum / statements.size() * carriers / outlets;
  }
}
