package org.synopse;

import org.jspecify.annotations.Nullable;
import org.synopse.study.story.StoryOptions;

/**
 * The options of a study.
 *
 * @param story how articles are joined to stories
 * @param storyField the column of the list of articles that says of which story each is, or {@code
 *     null} to find the stories out
 */
public record StudyOptions(StoryOptions story, @Nullable String storyField) {
  /** Returns the options of an ordinary study. */
  public static StudyOptions defaults() {
    return new StudyOptions(StoryOptions.defaults(), null);
  }
}
