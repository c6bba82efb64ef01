package org.synopse;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.synopse.study.story.StoryOptions;

/**
 * The options of a study.
 *
 * @param story how articles are joined to stories
 * @param storyField the column of the list of articles that says of which story each is, or {@code
 *     null} to find the stories out
 * @param longestStory how long the comparison of one story may take
 */
public record StudyOptions(StoryOptions story, @Nullable String storyField, Duration longestStory) {
  private static final Duration LONGEST_STORY = Duration.ofMinutes(10);

  public StudyOptions {
    if (longestStory.isNegative()) {
      throw new IllegalArgumentException("not a time: " + longestStory);
    }
  }

  /** Returns the options of an ordinary study. */
  public static StudyOptions defaults() {
    return new StudyOptions(StoryOptions.defaults(), null, LONGEST_STORY);
  }
}
