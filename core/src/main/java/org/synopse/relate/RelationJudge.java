package org.synopse.relate;

import java.util.List;
import java.util.Optional;

/**
 * Looks at one thing that can differ between aligned statements. Implementations are immutable.
 *
 * <p>Copies of two statements are heard once, wherever in their articles they stand: a judge must
 * not ask where, nor compare the places of one side with those of the other.
 */
@FunctionalInterface
public interface RelationJudge {
  /** Returns what this judge has to say, or empty where it sees no difference of its kind. */
  Optional<Verdict> judge(Comparand comparand);

  /**
   * Returns what this judge would have needed to see its difference; nothing where it sees it, and
   * nothing where it is too far from it to be worth a word.
   */
  default List<Missing> missing(Comparand comparand) {
    return List.of();
  }
}
