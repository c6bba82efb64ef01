package org.synopse.statement.modality;

/** Whether a statement asserts its content or the contrary. */
public enum Polarity {
  /** Is the content asserted? */
  AFFIRMED,
  /** Is the content negated, an odd number of times? */
  NEGATED
}
