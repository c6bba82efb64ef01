package org.synopse.relate;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.EntityType;
import org.synopse.statement.Statement;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.entity.Mention;
import org.synopse.text.Token;

/**
 * Sees another person in the same role: {@code Anna Meier gewann die Wahl}, {@code Paul Kunze
 * gewann die Wahl}.
 *
 * <p>Each side names one person, as the one who does it, and says nearly the same of them; a second
 * person may do the same as the first, so all else has to be met.
 */
final class EntityJudge implements RelationJudge {
  static final String NAME = "another-participant";

  private static final double CLOSE = 0.6;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Optional<Mention> left = doer(comparand.left());
    Optional<Mention> right = doer(comparand.right());
    boolean comparable =
        left.isPresent()
            && right.isPresent()
            && comparand.haveOnePredicate()
            && !comparand.isOfDifferentDays()
            && comparand.links().closeness() >= CLOSE;
    if (!comparable || haveAWordInCommon(left.get(), right.get())) {
      return Optional.empty();
    }
    String because =
        left.get().entity().name()
            + " on the left, "
            + right.get().entity().name()
            + " on the right";
    return Optional.of(
        new Verdict(
            Relation.CONTRADICTION,
            List.of(
                new Evidence(
                    EvidenceKind.ENTITY, because, left.get().span(), right.get().span(), NAME))));
  }

  /** Two of one family, or one person whose name was not read as a whole: no reason to warn. */
  private static boolean haveAWordInCommon(Mention left, Mention right) {
    return EntityMatch.isSame(left.entity(), right.entity())
        || !Collections.disjoint(
            EntityMatch.words(left.entity().name()), EntityMatch.words(right.entity().name()));
  }

  /** The person who does it, if the statement names no other person. */
  private static Optional<Mention> doer(Statement statement) {
    List<Mention> people =
        statement.values().mentions().stream()
            .filter(mention -> mention.entity().type() == EntityType.PERSON)
            .toList();
    boolean alone = people.stream().map(Mention::entity).distinct().count() == 1;
    return alone
        ? Participants.of(statement)
            .map(Participants::agent)
            .filter(agent -> agent.stream().anyMatch(token -> names(people.get(0), token)))
            .map(agent -> people.get(0))
        : Optional.empty();
  }

  private static boolean names(Mention person, Token token) {
    return person.span().contains(token.span());
  }
}
