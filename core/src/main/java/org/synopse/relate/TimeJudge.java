package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.statement.time.TimeExpression;

/**
 * Sees calendar dates that exclude each other.
 *
 * <p>Only where the verbs say the same and each side names one date do the two stand in the same
 * place. Articles of different days often tell of different events of one kind.
 */
final class TimeJudge implements RelationJudge {
  static final String NAME = "different-dates";

  private static final double SURE = 0.85;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    List<TimeExpression> left = dates(comparand.left());
    List<TimeExpression> right = dates(comparand.right());
    boolean comparable =
        comparand.aligned().similarity().value() >= SURE && left.size() == 1 && right.size() == 1;
    return comparable && !left.get(0).isCompatibleWith(right.get(0))
        ? Optional.of(contradiction(left.get(0), right.get(0)))
        : Optional.empty();
  }

  private static List<TimeExpression> dates(Statement statement) {
    return statement.values().times().stream().filter(TimeExpression::isCalendarDate).toList();
  }

  private static Verdict contradiction(TimeExpression left, TimeExpression right) {
    String because = left.value() + " against " + right.value();
    return new Verdict(
        Relation.CONTRADICTION,
        List.of(new Evidence(EvidenceKind.TIME, because, left.span(), right.span(), NAME)));
  }
}
