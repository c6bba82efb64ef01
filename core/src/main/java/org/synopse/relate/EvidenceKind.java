package org.synopse.relate;

import java.util.Locale;

/** What differs between two statements. */
public enum EvidenceKind {
  /** A number, amount, share or range, with its unit and its bound. */
  QUANTITY,
  /** A date, weekday, duration or order. */
  TIME,
  /** Where it happened. */
  PLACE,
  /** Another participant in the same role. */
  ENTITY,
  /** The same participants in exchanged roles. */
  ROLE,
  /** Negated or denied on one side. */
  POLARITY,
  /** Opposed words: rise and fall. */
  ANTONYM,
  /** The event ended differently: passed or failed. */
  OUTCOME,
  /** Another person, body or document vouches for it, or nobody does. */
  SOURCE,
  /** Certain, planned, possible, alleged. */
  CERTAINTY,
  /** Words quoted on both sides that are not the same words. */
  QUOTATION;

  /** Returns the name in reports and gold, in lower case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the kind with the label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EvidenceKind ofLabel(String label) {
    return valueOf(label.toUpperCase(Locale.ROOT));
  }
}
