package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;

/**
 * Sees numbers of one unit that no value can meet.
 *
 * <p>Only where each side has one number of that unit do the two stand in the same place. Between
 * articles of different days a count may have changed, which contradicts nothing.
 */
final class QuantityJudge implements RelationJudge {
  static final String NAME = "disjoint-quantities";

  /** Below it the statements share too little to be sure that their numbers are of one thing. */
  private static final double SURE = 0.8;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    if (comparand.aligned().similarity().value() < SURE || comparand.isOfDifferentDays()) {
      return Optional.empty();
    }
    List<Quantity> left = comparand.left().values().quantities();
    List<Quantity> right = comparand.right().values().quantities();
    for (Quantity ofLeft : left) {
      for (Quantity ofRight : right) {
        boolean onlyOnes = isOnlyOne(ofLeft, left) && isOnlyOne(ofRight, right);
        if (onlyOnes
            && !ofLeft.unit().isEmpty()
            && QuantityComparison.of(ofLeft, ofRight) == QuantityComparison.DISJOINT) {
          return Optional.of(contradiction(ofLeft, ofRight));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOnlyOne(Quantity quantity, List<Quantity> all) {
    return all.stream().filter(other -> other.unit().equals(quantity.unit())).count() == 1;
  }

  private static Verdict contradiction(Quantity left, Quantity right) {
    String because = left.inWords() + " against " + right.inWords();
    return new Verdict(
        Relation.CONTRADICTION,
        List.of(new Evidence(EvidenceKind.QUANTITY, because, left.span(), right.span(), NAME)));
  }
}
