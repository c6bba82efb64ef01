package org.synopse.study.sample;

/**
 * What a person wrote beside an item.
 *
 * @param id the item
 * @param task what was judged
 * @param found whether the engine had found something
 * @param verdict what the person says of it
 */
public record Judged(String id, SampleItem.Task task, boolean found, Verdict verdict) {
  public Judged {
    if (verdict == (found ? Verdict.MISSED : Verdict.WRONG)) {
      throw new IllegalArgumentException(
          id
              + ": "
              + (found
                  ? "something was found; it is right or wrong"
                  : "nothing was found; that is right, or something is missed"));
    }
  }

  /** What a person says of an item. */
  public enum Verdict {
    /** Is it as the engine says? */
    RIGHT,
    /** Did the engine find what is not there? */
    WRONG,
    /** Is there something that the engine did not find? */
    MISSED
  }
}
