package org.synopse.relate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.text.Span;

/** Sees that one side tells as certain what the other tells as planned, possible or alleged. */
final class CertaintyJudge implements RelationJudge {
  static final String NAME = "different-certainty";

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Statement left = comparand.left();
    Statement right = comparand.right();
    if (left.certainty() == right.certainty()) {
      return Optional.empty();
    }
    String because = word(left) + " on the left, " + word(right) + " on the right";
    return Optional.of(
        new Verdict(
            Relation.ATTRIBUTION_DIFFERENCE,
            List.of(
                new Evidence(EvidenceKind.CERTAINTY, because, shown(left), shown(right), NAME))));
  }

  private static String word(Statement statement) {
    return statement.certainty().name().toLowerCase(Locale.ROOT);
  }

  private static Span shown(Statement statement) {
    Span cue = statement.modality().certaintyCue();
    if (cue != null) {
      return cue;
    }
    return statement.predicate() == null ? statement.span() : statement.predicate().span();
  }
}
