package org.synopse.relate;

import java.util.List;

/**
 * What was found of two statements, and what would have been needed to find more.
 *
 * @param verdict how they relate
 * @param missing what judges would have needed for another verdict
 */
record Outcome(Verdict verdict, List<Missing> missing) {
  Outcome {
    missing = MissingLater.kept(missing);
  }

  /** Returns the same of statements that stand so many characters further on. */
  Outcome moved(int left, int right) {
    if (verdict.evidence().isEmpty() || (left == 0 && right == 0)) {
      return this;
    }
    List<Evidence> evidence =
        verdict.evidence().stream().map(item -> item.moved(left, right)).toList();
    return new Outcome(new Verdict(verdict.relation(), evidence), missing);
  }
}
