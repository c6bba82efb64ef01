package org.synopse.relate;

import java.util.Optional;

/** Looks at one thing that can differ between aligned statements. Implementations are immutable. */
@FunctionalInterface
public interface RelationJudge {
  /** Returns what this judge has to say, or empty where it sees no difference of its kind. */
  Optional<Verdict> judge(Comparand comparand);
}
