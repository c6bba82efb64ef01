package org.synopse.study.story;

/**
 * How articles are joined to stories.
 *
 * @param threshold the least average similarity of two groups that are joined, from 0 to 1
 * @param window how many days may lie between two articles that are compared directly
 */
public record StoryOptions(double threshold, int window) {
  private static final double THRESHOLD = 0.16;
  private static final int WINDOW = 21;

  public StoryOptions {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("not a threshold: " + threshold);
    }
    if (window < 0) {
      throw new IllegalArgumentException("not a window: " + window);
    }
  }

  /** Returns the options of an ordinary study. */
  public static StoryOptions defaults() {
    return new StoryOptions(THRESHOLD, WINDOW);
  }

  /** Returns these options with another window. */
  public StoryOptions withWindow(int days) {
    return new StoryOptions(threshold, days);
  }
}
