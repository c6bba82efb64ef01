package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.text.Token;

/**
 * Sees that one side says that there is nothing else, and the other that there is: {@code
 * ausschließlich Lösungsmittel}, {@code nicht nur Lösungsmittel, sondern auch Granulat}.
 */
final class OnlyJudge implements RelationJudge {
  static final String NAME = "only-and-not-only";

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    return verdict(comparand, true).or(() -> verdict(comparand, false));
  }

  private static Optional<Verdict> verdict(Comparand comparand, boolean onlyOnLeft) {
    StatementFacts only = onlyOnLeft ? comparand.leftFacts() : comparand.rightFacts();
    StatementFacts more = onlyOnLeft ? comparand.rightFacts() : comparand.leftFacts();
    Optional<Token> exclusive = only.get(JudgeWords.first(JudgeWords.Kind.ONLY));
    Optional<Token> open = more.get(JudgeWords.first(JudgeWords.Kind.NOT_ONLY));
    boolean onBoth =
        exclusive.isEmpty()
            || open.isEmpty()
            || only.get(JudgeWords.first(JudgeWords.Kind.NOT_ONLY)).isPresent();
    if (onBoth || !isOfOneThing(comparand, exclusive.get(), open.get(), onlyOnLeft)) {
      return Optional.empty();
    }
    Token left = onlyOnLeft ? exclusive.get() : open.get();
    Token right = onlyOnLeft ? open.get() : exclusive.get();
    String because =
        onlyOnLeft
            ? "nothing else on the left, more on the right"
            : "more on the left, nothing else on the right";
    return Optional.of(
        new Verdict(
            Relation.CONTRADICTION,
            List.of(
                new Evidence(EvidenceKind.POLARITY, because, left.span(), right.span(), NAME))));
  }

  /** Whether the noun behind both words is the same. */
  private static boolean isOfOneThing(
      Comparand comparand, Token exclusive, Token open, boolean onlyOnLeft) {
    Optional<Token> left = nounBehind(comparand.left(), onlyOnLeft ? exclusive : open);
    Optional<Token> right = nounBehind(comparand.right(), onlyOnLeft ? open : exclusive);
    return left.isPresent()
        && right.isPresent()
        && comparand.links().areLinked(left.get(), right.get(), 0);
  }

  private static Optional<Token> nounBehind(Statement statement, Token word) {
    return statement.tokens().stream()
        .filter(token -> token.span().begin() > word.span().begin())
        .filter(token -> token.pos().isNominal())
        .findFirst();
  }
}
