package org.synopse.lexicon;

import java.util.List;

/**
 * A preposition or set phrase of attribution, such as {@code laut} or {@code according to}.
 *
 * @param words its words in lower case, in order
 * @param position where its source stands
 * @param stance how it stands to the content
 */
public record CuePreposition(List<String> words, Position position, Stance stance) {
  public CuePreposition {
    words = List.copyOf(words);
  }

  /** Where the source stands, seen from the cue. */
  public enum Position {
    /** The cue stands before it: {@code laut dem Kreml}. */
    BEFORE,
    /** The cue stands after it: {@code dem Kreml zufolge}. */
    AFTER,
    /** There is none: {@code dem Vernehmen nach}. */
    ALONE,
    /** The content stands after it, its source is the subject: {@code mit der Begründung, …}. */
    CONTENT
  }
}
