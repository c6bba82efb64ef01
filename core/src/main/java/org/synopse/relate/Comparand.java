package org.synopse.relate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synopse.align.WordLinks;
import org.synopse.statement.Statement;
import org.synopse.statement.time.TimeComparison;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Token;

/**
 * Two aligned statements with what a judge needs to know of their articles. What a judge sees of
 * copies of the same statements is the same but for their places.
 *
 * @param links how the words of each are met in the other
 * @param leftFacts the left statement with what is known of it
 * @param rightFacts the right statement with what is known of it
 * @param leftPublished when the left article appeared, or {@code null} if nobody said
 * @param rightPublished when the right article appeared, or {@code null} if nobody said
 */
public record Comparand(
    WordLinks links,
    StatementFacts leftFacts,
    StatementFacts rightFacts,
    @Nullable LocalDate leftPublished,
    @Nullable LocalDate rightPublished) {
  /** Returns the left statement. */
  public Statement left() {
    return leftFacts.statement();
  }

  /** Returns the right statement. */
  public Statement right() {
    return rightFacts.statement();
  }

  <T> T ofLeft(Fact<T> fact) {
    return leftFacts.get(fact);
  }

  <T> T ofRight(Fact<T> fact) {
    return rightFacts.get(fact);
  }

  /** Whether the verbs of the two say the same, so that what stands around them can be compared. */
  public boolean haveOnePredicate() {
    Token left = left().predicate();
    Token right = right().predicate();
    return left != null
        && right != null
        && (left.lemma().equals(right.lemma()) || links.areLinked(left, right, 0));
  }

  /** Whether the articles appeared on different days, so that what they tell may have changed. */
  public boolean isOfDifferentDays() {
    return leftPublished != null && rightPublished != null && !leftPublished.equals(rightPublished);
  }

  /** Whether both name the same day, month or year, so that they speak of one time. */
  public boolean namesOneTime() {
    return left().values().times().stream()
        .filter(TimeExpression::isCalendarDate)
        .anyMatch(
            a ->
                right().values().times().stream()
                    .anyMatch(b -> TimeComparison.of(a, b) == TimeComparison.EQUAL));
  }
}
