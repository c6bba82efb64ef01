package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;
import org.synopse.text.Token;

/**
 * Sees two ages of one person: {@code Der Schütze ist 19 Jahre alt}, {@code der 34-jährige
 * Schütze}.
 *
 * <p>Each side tells one age, of somebody definite named by the same noun. A year more or less may
 * be a birthday.
 */
final class AgeJudge implements RelationJudge {
  static final String NAME = "different-ages";

  /** The nouns of those of whom the ages are have to be met so well. */
  private static final double STRONG = 0.8;

  /** The share of all words that must be met before both speak of one event. */
  private static final double CLOSE = 0.4;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    List<Quantity> left = ages(comparand.left());
    List<Quantity> right = ages(comparand.right());
    if (left.size() != 1 || right.size() != 1 || comparand.links().closeness() < CLOSE) {
      return Optional.empty();
    }
    Quantity ofLeft = left.get(0);
    Quantity ofRight = right.get(0);
    Optional<Token> oneWho = bearer(comparand.left(), ofLeft);
    Optional<Token> otherWho = bearer(comparand.right(), ofRight);
    boolean ofOne =
        oneWho.isPresent()
            && otherWho.isPresent()
            && comparand.links().areLinked(oneWho.get(), otherWho.get(), STRONG);
    boolean differ =
        QuantityComparison.of(ofLeft, ofRight) == QuantityComparison.DISJOINT
            && !isBirthday(ofLeft, ofRight);
    if (!ofOne || !differ) {
      return Optional.empty();
    }
    // Two whom nobody has named before, "eine 80-jährige Frau", may be two.
    boolean introduced =
        Participants.isIndefiniteAt(comparand.left(), ofLeft.span())
            || Participants.isIndefiniteAt(comparand.right(), ofRight.span());
    return Optional.of(introduced ? ofTwo(ofLeft, ofRight) : ofOne(ofLeft, ofRight));
  }

  private static Verdict ofOne(Quantity left, Quantity right) {
    String because = left.inWords() + " against " + right.inWords();
    return new Verdict(
        Relation.CONTRADICTION,
        List.of(new Evidence(EvidenceKind.QUANTITY, because, left.span(), right.span(), NAME)));
  }

  private static Verdict ofTwo(Quantity left, Quantity right) {
    Axis.Difference people = new Axis.Difference(Axis.POPULATION, left.span(), right.span());
    String because = left.inWords() + " and " + right.inWords();
    return new Verdict(
        Relation.NOT_COMPARABLE,
        List.of(
            new Evidence(
                EvidenceKind.QUANTITY, because, left.span(), right.span(), Axis.POPULATION.rule()),
            people.evidence()));
  }

  private static List<Quantity> ages(Statement statement) {
    return statement.values().quantities().stream()
        .filter(quantity -> quantity.unit().equals(NumberClash.AGE))
        .toList();
  }

  private static boolean isBirthday(Quantity left, Quantity right) {
    return left.isPoint()
        && right.isPoint()
        && left.low() != null
        && right.low() != null
        && Math.abs(left.low().doubleValue() - right.low().doubleValue()) <= 1;
  }

  /** The noun right behind the age, else that of whom the statement speaks. */
  private static Optional<Token> bearer(Statement statement, Quantity age) {
    return statement.tokens().stream()
        .filter(token -> token.span().begin() >= age.span().end())
        .limit(1)
        .filter(token -> token.pos().isNominal())
        .findFirst()
        .or(
            () ->
                Participants.subject(statement).stream()
                    .filter(token -> token.pos().isNominal())
                    .findFirst());
  }
}
