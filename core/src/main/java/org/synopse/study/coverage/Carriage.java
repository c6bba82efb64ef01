package org.synopse.study.coverage;

import java.util.Locale;

/** How an outlet stands to a claim of a story. */
public enum Carriage {
  /** Does one of its articles make the claim? */
  CARRIES,
  /** Was an article read whole, and does none make the claim? */
  LEAVES_OUT,
  /** Was none of its articles read whole, so that nobody can say? */
  UNKNOWN;

  /** Returns the name in tables: {@code leaves-out}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
