package org.synopse.relate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.align.Claim;
import org.synopse.align.Similarity;
import org.synopse.align.StatementPair;

/**
 * How two statements of two articles relate.
 *
 * @param claim what they are about, or {@code null} where they are not comparable
 * @param relation how they relate
 * @param pair the statements
 * @param similarity how much they speak of the same thing
 * @param confidence how sure the relation is, from 0 to 1
 * @param evidence what differs; empty where they agree
 * @param missing what would have been needed for another outcome
 */
public record Finding(
    @Nullable Claim claim,
    Relation relation,
    StatementPair pair,
    Similarity similarity,
    double confidence,
    List<Evidence> evidence,
    List<Missing> missing) {
  /** A finding of which nothing more is known. */
  public Finding(
      @Nullable Claim claim,
      Relation relation,
      StatementPair pair,
      Similarity similarity,
      double confidence,
      List<Evidence> evidence) {
    this(claim, relation, pair, similarity, confidence, evidence, List.of());
  }

  public Finding {
    evidence = List.copyOf(evidence);
    missing = MissingLater.kept(missing);
  }
}
