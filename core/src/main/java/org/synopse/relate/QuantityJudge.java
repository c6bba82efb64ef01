package org.synopse.relate;

import java.util.ArrayList;
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
  private static final double SURE = 0.7;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    if (comparand.aligned().similarity().value() < SURE || comparand.isOfDifferentDays()) {
      return Optional.empty();
    }
    List<Quantity> left = comparand.left().values().quantities();
    List<Quantity> right = comparand.right().values().quantities();
    List<Evidence> evidence = new ArrayList<>();
    for (Quantity ofLeft : left) {
      for (Quantity ofRight : right) {
        if (standInOnePlace(ofLeft, left, ofRight, right)
            && QuantityComparison.of(ofLeft, ofRight) == QuantityComparison.DISJOINT) {
          evidence.add(evidence(ofLeft, ofRight));
        }
      }
    }
    return evidence.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(Relation.CONTRADICTION, evidence));
  }

  private static boolean standInOnePlace(
      Quantity ofLeft, List<Quantity> left, Quantity ofRight, List<Quantity> right) {
    return !ofLeft.unit().isEmpty() && isOnlyOne(ofLeft, left) && isOnlyOne(ofRight, right);
  }

  private static boolean isOnlyOne(Quantity quantity, List<Quantity> all) {
    return all.stream().filter(other -> other.unit().equals(quantity.unit())).count() == 1;
  }

  private static Evidence evidence(Quantity left, Quantity right) {
    String because = left.inWords() + " against " + right.inWords();
    return new Evidence(EvidenceKind.QUANTITY, because, left.span(), right.span(), NAME);
  }
}
