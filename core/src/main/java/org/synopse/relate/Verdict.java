package org.synopse.relate;

import java.util.List;

/**
 * What a judge says about two aligned statements.
 *
 * @param relation how they relate
 * @param evidence why, at least one item unless they agree
 */
public record Verdict(Relation relation, List<Evidence> evidence) {
  public Verdict {
    evidence = List.copyOf(evidence);
    if (evidence.isEmpty() && relation != Relation.AGREEMENT) {
      throw new IllegalArgumentException("no evidence for " + relation.label());
    }
  }
}
