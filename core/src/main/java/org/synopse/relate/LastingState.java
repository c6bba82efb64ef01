package org.synopse.relate;

import java.util.List;
import org.synopse.statement.Statement;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.ComparedTimes;
import org.synopse.statement.time.TimeExpression;

/**
 * Tells that a state is said to last when the other side has already told its end: {@code blieb am
 * Abend verschwunden}, {@code wurde am Mittag gefunden}.
 *
 * <p>Two opposed words of two times are of two events as a rule. Not so where one of them says that
 * nothing has changed until a time that lies behind all that the other names.
 */
final class LastingState {
  private LastingState() {}

  /** Whether one side says that the state lasts, and the other that it ended before. */
  static boolean outlastsItsEnd(Comparand comparand) {
    return outlasts(comparand.leftFacts(), comparand.right())
        || outlasts(comparand.rightFacts(), comparand.left());
  }

  private static boolean outlasts(StatementFacts lasting, Statement ended) {
    List<TimeExpression> until = lasting.statement().values().times();
    List<TimeExpression> end = ended.values().times();
    return until.size() == 1
        && !end.isEmpty()
        && lasting.get(JudgeWords.first(JudgeWords.Kind.LASTING)).isPresent()
        && end.stream().allMatch(time -> isBefore(time, until.get(0)))
        && !tellsAChange(lasting.statement())
        && !tellsAChange(ended);
  }

  private static boolean isBefore(TimeExpression earlier, TimeExpression later) {
    ComparedTimes compared = ComparedTimes.of(earlier, later);
    return compared.why() == ComparedTimes.Why.APART && compared.first().equals(earlier);
  }

  /** What rose one day by two percent may keep falling the next. */
  private static boolean tellsAChange(Statement statement) {
    return statement.values().quantities().stream()
        .anyMatch(quantity -> quantity.role() == Quantity.Role.CHANGE);
  }
}
