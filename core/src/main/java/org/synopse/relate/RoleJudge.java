package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.align.WordLinks;
import org.synopse.align.WordMatch;
import org.synopse.statement.Statement;
import org.synopse.text.Language;
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

  /** How German makes an adjective of the name of a land or people. */
  private static final String OF_A_LAND = "isch";

  private static final String REFLEXIVE = "sich";

  /** {@code vordringen} and {@code eindringen} share a part. */
  private static final double RELATED = 0.6;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    if (!haveOneVerb(comparand)
        || isReflexive(comparand.left())
        || isReflexive(comparand.right())) {
      return Optional.empty();
    }
    Optional<Participants> left = comparand.ofLeft(Participants.ROLES);
    Optional<Participants> right = comparand.ofRight(Participants.ROLES);
    if (left.isEmpty() || right.isEmpty()) {
      return Optional.empty();
    }
    WordLinks links = comparand.links();
    Optional<Token> doer = met(left.get().agent(), right.get().patient(), links);
    Optional<Token> sufferer = met(left.get().patient(), right.get().agent(), links);
    boolean stays = met(left.get().agent(), right.get().agent(), links).isPresent();
    if (doer.isEmpty() || sufferer.isEmpty() || stays) {
      return Optional.empty();
    }
    Token partner = partner(doer.get(), right.get().patient(), links).orElseThrow();
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
    Token left = comparand.left().predicate();
    Token right = comparand.right().predicate();
    if (left == null || right == null) {
      return false;
    }
    return comparand.links().both().stream()
        .filter(match -> match.left().equals(left) && match.right().equals(right))
        .filter(match -> match.kind().strength() >= RELATED)
        .anyMatch(
            match ->
                match.kind() != WordMatch.Kind.ANTONYM
                    && match.kind() != WordMatch.Kind.PART
                    && !isSymmetric(comparand.left(), left)
                    && !isSymmetric(comparand.right(), right));
  }

  /** {@code Russland zieht sich zurück}: who does it has it done to himself. */
  private static boolean isReflexive(Statement statement) {
    return statement.tokens().stream().anyMatch(token -> token.is(REFLEXIVE));
  }

  private static boolean isSymmetric(Statement statement, Token verb) {
    return JudgeWords.of(statement.language()).has(JudgeWords.Kind.SYMMETRIC, verb.lemma());
  }

  /** Returns a word of the left phrase that names somebody and is met in the right phrase. */
  private static Optional<Token> met(List<Token> left, List<Token> right, WordLinks links) {
    return left.stream().filter(token -> partner(token, right, links).isPresent()).findFirst();
  }

  private static Optional<Token> partner(Token left, List<Token> right, WordLinks links) {
    return right.stream()
        .filter(token -> namesSomebody(left) && namesSomebody(token))
        .filter(token -> links.areLinked(left, token, STRONG))
        .findFirst();
  }

  /** {@code leben von einem Dollar am Tag}: nobody does it, and to nobody it is done. */
  private static boolean isMeasure(Token token) {
    return JudgeWords.of(Language.GERMAN).has(JudgeWords.Kind.MEASURE, token.lemma())
        || JudgeWords.of(Language.ENGLISH).has(JudgeWords.Kind.MEASURE, token.lemma());
  }

  /** {@code Armee}, and {@code kasmerische} Armee by the land that it is of. */
  private static boolean namesSomebody(Token token) {
    return (token.pos().isNominal() && !isMeasure(token))
        || (token.pos() == PartOfSpeech.ADJ && token.lemma().endsWith(OF_A_LAND));
  }
}
