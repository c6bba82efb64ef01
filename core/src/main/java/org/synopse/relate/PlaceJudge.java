package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * Sees that one event is told of two places: {@code in Bonn}, {@code in Kassel}.
 *
 * <p>A town lies in a region and a region in a country, so only places behind the same preposition
 * count, each the only one on its side, in statements that otherwise say nearly the same.
 */
final class PlaceJudge implements RelationJudge {
  static final String NAME = "different-places";

  private static final double CLOSE = 0.6;

  /** Weaker matches are of words that only have to do with each other. */
  private static final double STRONG = 0.8;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    List<Mention> left = Axis.places(comparand.left());
    List<Mention> right = Axis.places(comparand.right());
    boolean comparable =
        left.size() == 1
            && right.size() == 1
            && comparand.haveOnePredicate()
            && !comparand.isOfDifferentDays()
            && comparand.links().closeness() >= CLOSE;
    if (!comparable || EntityMatch.isSame(left.get(0).entity(), right.get(0).entity())) {
      return Optional.empty();
    }
    String before = preposition(comparand.left().tokens(), left.get(0).span());
    boolean same =
        !before.isEmpty()
            && before.equals(preposition(comparand.right().tokens(), right.get(0).span()));
    if (!same || isMet(comparand, left.get(0).span())) {
      return Optional.empty();
    }
    String because =
        "in "
            + left.get(0).entity().name()
            + " on the left, in "
            + right.get(0).entity().name()
            + " on the right";
    return Optional.of(
        new Verdict(
            Relation.CONTRADICTION,
            List.of(
                new Evidence(
                    EvidenceKind.PLACE, because, left.get(0).span(), right.get(0).span(), NAME))));
  }

  private static String preposition(List<Token> tokens, Span place) {
    for (int i = 1; i < tokens.size(); i++) {
      boolean begins = tokens.get(i).span().begin() == place.begin();
      if (begins) {
        return JudgeWords.lower(tokens.get(i - 1));
      }
    }
    return "";
  }

  private static boolean isMet(Comparand comparand, Span place) {
    return comparand.links().both().stream()
        .filter(match -> match.kind().strength() >= STRONG)
        .anyMatch(match -> place.contains(match.left().span()));
  }
}
