package org.synopse.relate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.synopse.align.AlignedPair;
import org.synopse.statement.Statement;

/**
 * Two aligned statements with what a judge needs to know of their articles.
 *
 * @param aligned the statements and their similarity
 * @param leftPublished when the left article appeared, or {@code null} if nobody said
 * @param rightPublished when the right article appeared, or {@code null} if nobody said
 */
public record Comparand(
    AlignedPair aligned, @Nullable LocalDate leftPublished, @Nullable LocalDate rightPublished) {
  public Statement left() {
    return aligned.pair().left();
  }

  public Statement right() {
    return aligned.pair().right();
  }

  /** Whether the verbs of the two say the same, so that what stands around them can be compared. */
  public boolean haveOnePredicate() {
    return aligned.similarity().term("predicate") > 0;
  }

  /** Whether the articles appeared on different days, so that what they tell may have changed. */
  public boolean isOfDifferentDays() {
    return leftPublished != null && rightPublished != null && !leftPublished.equals(rightPublished);
  }
}
