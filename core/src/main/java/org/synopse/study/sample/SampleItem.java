package org.synopse.study.sample;

import java.util.Locale;

/**
 * One thing to be judged.
 *
 * @param id its stable name: the same in every sheet of a study
 * @param task what is to be judged
 * @param found whether the engine says that there is something
 * @param statement the stable name of the statement that was drawn
 * @param outlet who says it
 * @param words the statement
 * @param other where the engine was to look: an outlet and its article, or empty
 * @param says what it says it found there; empty where it found nothing
 */
public record SampleItem(
    String id,
    Task task,
    boolean found,
    String statement,
    String outlet,
    String words,
    String other,
    String says) {

  /** What is to be judged. */
  public enum Task {
    /** Does the statement stand under this word? */
    ATTRIBUTION,
    /** Do the two statements speak of the same thing? */
    CLAIM;

    /** Returns the name in sheets. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
