package org.synopse.lexicon;

/** How sure a statement is of its content, in the words that carry it; after FactBank. */
public enum Certainty {
  /** Is it told as a fact? */
  CERTAIN,
  /** Is it meant to happen? {@code soll unterzeichnet werden}, {@code geplant}. */
  PLANNED,
  /** May it be so? {@code könnte}, {@code möglicherweise}. */
  POSSIBLE,
  /** Is it hearsay? {@code angeblich}, {@code soll getötet worden sein}. */
  ALLEGED
}
