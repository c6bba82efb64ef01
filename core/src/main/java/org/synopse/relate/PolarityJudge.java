package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Stance;
import org.synopse.statement.Polarity;
import org.synopse.statement.Statement;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.text.Span;

/** Sees a content that one side asserts and the other negates, or whose source denies it. */
final class PolarityJudge implements RelationJudge {
  static final String NAME = "negated-on-one-side";

  private static final double SURE = 0.85;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Statement left = comparand.left();
    Statement right = comparand.right();
    boolean comparable =
        comparand.aligned().similarity().value() >= SURE && comparand.haveOnePredicate();
    if (!comparable || isNegative(left) == isNegative(right)) {
      return Optional.empty();
    }
    String because =
        isNegative(left)
            ? "denied on the left, told on the right"
            : "told on the left, denied on the right";
    return Optional.of(
        new Verdict(
            Relation.CONTRADICTION,
            List.of(
                new Evidence(EvidenceKind.POLARITY, because, shown(left), shown(right), NAME))));
  }

  private static boolean isNegative(Statement statement) {
    boolean negated = statement.polarity() == Polarity.NEGATED;
    return negated != (denial(statement) != null);
  }

  private static @Nullable Span denial(Statement statement) {
    Attribution innermost = statement.innermostAttribution();
    // In "„…“, wies X die Kritik zurück" the words in marks are what X asserts.
    return innermost != null
            && innermost.stance() == Stance.DENYING
            && innermost.type() != AttributionType.DIRECT
        ? innermost.cue()
        : null;
  }

  private static Span shown(Statement statement) {
    Span negation = statement.modality().negation();
    Span denial = denial(statement);
    if (negation != null) {
      return negation;
    }
    if (denial != null) {
      return denial;
    }
    return statement.predicate() == null ? statement.span() : statement.predicate().span();
  }
}
