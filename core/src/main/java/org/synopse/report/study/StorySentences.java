package org.synopse.report.study;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.synopse.lexicon.Certainty;
import org.synopse.report.UiTexts;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Said;
import org.synopse.study.StatementRef;
import org.synopse.study.StoryView;

/** The sentences of a story to which the marks of its drawings lead. */
final class StorySentences {
  private final StoryView story;
  private final UiTexts texts;
  private final TreeMap<StatementRef, StudyPage.Sentence> sentences = new TreeMap<>();

  StorySentences(StoryView story, UiTexts texts) {
    this.story = story;
    this.texts = texts;
  }

  /** Returns where a sentence stands on the page, and has it stand there. */
  String anchor(StatementRef ref) {
    String anchor = "s-" + story.id(ref);
    sentences.computeIfAbsent(ref, r -> sentence(anchor, story.article(ref), story.said(ref)));
    return anchor;
  }

  /** Returns a sentence that nothing leads to. */
  StudyPage.Sentence example(ArticleRecord article, Said said) {
    return sentence("", article, said);
  }

  private StudyPage.Sentence sentence(String anchor, ArticleRecord article, Said said) {
    return new StudyPage.Sentence(
        anchor,
        article.outletName(),
        day(article),
        article.language(),
        article.textOf(said),
        voice(said));
  }

  /** Returns the day of an article in words. */
  String day(ArticleRecord article) {
    return article.published() == null
        ? texts.get("study.day.unknown")
        : article.published().toString();
  }

  private String voice(Said said) {
    String certainty =
        said.certainty() == Certainty.CERTAIN
            ? ""
            : ", " + texts.get("certainty." + said.certainty().name().toLowerCase(Locale.ROOT));
    if (said.ownVoice()) {
      return texts.get("study.voice.own") + certainty;
    }
    return (said.source() == null
            ? texts.get("study.voice.unnamed")
            : texts.get("study.voice.of", said.source()))
        + certainty;
  }

  /** Returns all that something leads to, in their order. */
  List<StudyPage.Sentence> all() {
    return List.copyOf(sentences.values());
  }
}
