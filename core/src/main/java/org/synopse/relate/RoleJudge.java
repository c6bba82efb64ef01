package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.statement.Statement;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

/**
 * Sees the same participants in exchanged roles: who did it on one side is whom it was done to on
 * the other.
 *
 * <p>Case, order and voice tell the roles ({@code Den Minister entließ die Kanzlerin}, {@code wurde
 * von der Kanzlerin entlassen}). Verbs whose sides can change places ({@code treffen}), and pairs
 * such as buying and selling, exchange nothing.
 */
final class RoleJudge implements RelationJudge {
  static final String NAME = "exchanged-roles";

  /** Weaker matches are of words that only have to do with each other. */
  private static final double STRONG = 0.8;

  /** {@code vordringen} and {@code eindringen} share a part. */
  private static final double RELATED = 0.6;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    if (!haveOneVerb(comparand)) {
      return Optional.empty();
    }
    Optional<Participants> left = Participants.of(comparand.left());
    Optional<Participants> right = Participants.of(comparand.right());
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    WordLinks links = comparand.links();
    Optional<Token> doer = met(left.get().agent(), right.get().others(), links);
    Optional<Token> sufferer = met(left.get().others(), right.get().agent(), links);
    boolean stays = met(left.get().agent(), right.get().agent(), links).isPresent();
    if (doer.isEmpty() || sufferer.isEmpty() || stays) {
      return Optional.empty();
    }
    Token partner = links.ofLeft(doer.get()).orElseThrow().right();
    String because =
        doer.get().form() + " does it on the left, and has it done to them on the right";
    return Optional.of(
        new Verdict(
            Relation.CONTRADICTION,
            List.of(
                new Evidence(
                    EvidenceKind.ROLE, because, doer.get().span(), partner.span(), NAME))));
  }

  private static boolean haveOneVerb(Comparand comparand) {
    return comparand.links().left().stream()
        .filter(match -> match.left().pos().isVerbal() && match.right().pos().isVerbal())
        .filter(match -> match.kind().strength() >= RELATED)
        .filter(
            match -> match.kind() != WordMatch.Kind.ANTONYM && match.kind() != WordMatch.Kind.PART)
        .anyMatch(
            match ->
                !isSymmetric(comparand.left(), match.left())
                    && !isSymmetric(comparand.right(), match.right()));
  }

  private static boolean isSymmetric(Statement statement, Token verb) {
    return JudgeWords.of(statement.language()).has(JudgeWords.Kind.SYMMETRIC, verb.lemma());
  }

  /** Returns a word of the left phrase that names somebody and is met in the right phrase. */
  private static Optional<Token> met(List<Token> left, List<Token> right, WordLinks links) {
    return left.stream()
        .filter(RoleJudge::namesSomebody)
        .filter(
            token ->
                links
                    .ofLeft(token)
                    .filter(match -> match.kind().strength() >= STRONG)
                    .filter(match -> right.contains(match.right()))
                    .isPresent())
        .findFirst();
  }

  private static boolean namesSomebody(Token token) {
    return token.pos().isNominal() || token.pos() == PartOfSpeech.ADJ;
  }
}
