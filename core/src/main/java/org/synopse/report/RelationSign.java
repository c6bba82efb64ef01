package org.synopse.report;

import java.util.Comparator;
import java.util.List;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;

/** The sign of each relation in every format that shows one, and the order of their weight. */
public final class RelationSign {
  /** The relations, those that a reader wants to see first in front. */
  public static final List<Relation> GRAVEST_FIRST =
      List.of(
          Relation.CONTRADICTION,
          Relation.ATTRIBUTION_DIFFERENCE,
          Relation.AGREEMENT,
          Relation.NOT_COMPARABLE);

  /** Findings by weight, the surest first, then by their statements. */
  public static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparingInt((Finding finding) -> GRAVEST_FIRST.indexOf(finding.relation()))
          .thenComparing(Comparator.comparingDouble(Finding::confidence).reversed())
          .thenComparing(Finding::pair);

  /** The sign of a statement that only one side makes. */
  public static final String ONLY = "○";

  private RelationSign() {}

  /** Returns the sign: {@code =}, {@code ~}, {@code ≠} or {@code ∥}. */
  public static String of(Relation relation) {
    return switch (relation) {
      case AGREEMENT -> "=";
      case ATTRIBUTION_DIFFERENCE -> "~";
      case CONTRADICTION -> "≠";
      case NOT_COMPARABLE -> "∥";
    };
  }
}
