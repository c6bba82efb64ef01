package org.synopse.study;

import java.io.IOException;
import java.util.List;

/** What a study found, read piece by piece so that it need not be in memory. */
public interface StudyData {
  /** Returns the numbers of the articles, in order of publication, then of their names. */
  List<Integer> articles();

  /** Returns an article by its number. */
  ArticleRecord article(int number) throws IOException;

  /** Returns how many stories there are. */
  int stories();

  /** Returns a story by its place, from 0; stories are in the order of their first articles. */
  StoryRecord story(int place) throws IOException;

  /** Returns what could not be read. */
  List<Unread> unread();
}
