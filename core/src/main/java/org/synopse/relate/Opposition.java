package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.text.Token;

/**
 * Two opposed words of two statements, and what follows from them.
 *
 * @param kind what the words are evidence of
 * @param how in which way they are opposed, in English words behind {@code “up” against “down”}
 * @param rule the judge that saw it
 */
record Opposition(EvidenceKind kind, Token left, Token right, String how, String rule) {
  /** A noun that is met better than this is said on both sides. */
  private static final double MET = 0.6;

  /** The share of all words that must be met before the two speak of one thing. */
  private static final double CLOSE = 0.33;

  /**
   * Returns what the words say of two statements: a contradiction where both speak of one thing,
   * not comparable where something tells that the words are of two, and nothing where neither is
   * sure.
   */
  Optional<Verdict> verdict(Comparand comparand) {
    if (!sharesANoun(comparand) || Plan.isOneSide(comparand)) {
      return Optional.empty();
    }
    String because = "“" + left.form() + "” against “" + right.form() + "”, " + how;
    Evidence evidence = new Evidence(kind, because, left.span(), right.span(), rule);
    Optional<Axis.Difference> other = Axis.otherEvent(comparand);
    if (other.isPresent()) {
      return Optional.of(
          new Verdict(Relation.NOT_COMPARABLE, List.of(evidence, other.get().evidence())));
    }
    return comparand.links().closeness() >= CLOSE
        ? Optional.of(new Verdict(Relation.CONTRADICTION, List.of(evidence)))
        : Optional.empty();
  }

  private static boolean sharesANoun(Comparand comparand) {
    return comparand.links().both().stream()
        .filter(match -> match.kind().strength() > MET)
        .anyMatch(match -> match.left().pos().isNominal());
  }
}
