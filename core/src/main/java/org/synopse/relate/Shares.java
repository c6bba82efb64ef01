package org.synopse.relate;

import java.util.Locale;

/** Shares of words in an explanation. */
final class Shares {
  private Shares() {}

  /** Returns that there is a difference, but too few words are met to be sure. */
  static String tooFew(String what, double has, double asked) {
    return String.format(
        Locale.ROOT,
        "%s; %.2f of the words are met, at least %.2f are asked for",
        what,
        has,
        asked);
  }
}
