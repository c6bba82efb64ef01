package org.synopse.study.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.study.ArticleRecord;
import org.synopse.study.StoryView;
import org.synopse.study.origin.Origin;

/** The texts of a story whose words count. */
final class Texts {
  private Texts() {}

  /**
   * Returns the articles, of each outlet only the latest of those with one origin: the versions of
   * an article do not say a word twice.
   */
  static List<Map.Entry<Integer, ArticleRecord>> of(StoryView story, List<Origin> origins) {
    Set<Integer> superseded = new HashSet<>();
    for (Origin origin : origins) {
      Set<String> outlets = new HashSet<>();
      for (int i = origin.copies().size() - 1; i >= 0; i--) {
        int number = origin.copies().get(i).article();
        if (!outlets.add(story.article(number).outletName())) {
          superseded.add(number);
        }
      }
    }
    List<Map.Entry<Integer, ArticleRecord>> texts = new ArrayList<>();
    for (Map.Entry<Integer, ArticleRecord> entry : story.articles()) {
      if (!superseded.contains(entry.getKey())) {
        texts.add(entry);
      }
    }
    return texts;
  }
}
