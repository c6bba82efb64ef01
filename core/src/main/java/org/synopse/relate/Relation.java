package org.synopse.relate;

import java.util.Locale;

/** How two aligned statements relate; {@code docs/relations.md} has examples. */
public enum Relation {
  /** Do the contents agree, and what vouches for them? */
  AGREEMENT,
  /** Do the contents agree, while what vouches for them differs? */
  ATTRIBUTION_DIFFERENCE,
  /** Are they alike to the eye, but on another axis, so that both can be true? */
  NOT_COMPARABLE,
  /** Can the two contents not both be true, whoever is quoted? */
  CONTRADICTION;

  /** Returns the name in reports and gold: {@code attribution-difference}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the relation with the label.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Relation ofLabel(String label) {
    for (Relation relation : values()) {
      if (relation.label().equals(label)) {
        return relation;
      }
    }
    throw new IllegalArgumentException("no relation: " + label);
  }
}
