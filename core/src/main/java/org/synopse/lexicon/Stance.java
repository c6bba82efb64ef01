package org.synopse.lexicon;

/** How the word that hands over a content stands to it. */
public enum Stance {
  /** Does the cue only report? {@code sagte}, {@code laut}. */
  NEUTRAL,
  /** Does the cue present the content as true? {@code bestätigte}, {@code acknowledged}. */
  ENDORSING,
  /** Does the cue keep the writer away from the content? {@code behauptete}, {@code claimed}. */
  DISTANCING,
  /** Does the cue say that its source rejects the content? {@code dementierte}, {@code denied}. */
  DENYING,
  /** Does the cue call the content a guess, fear or hope? {@code vermutete}, {@code suspected}. */
  HEDGING
}
