package org.synopse.relate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.synopse.statement.Statement;
import org.synopse.statement.quantity.Quantity;
import org.synopse.text.Token;

/**
 * Sees that two numbers look alike and are not comparable, and on which axis they differ.
 *
 * <p>Asked behind the judges that see contradictions: what reaches this one is not said to be
 * counted in one place, at one time, of one thing. A count that grows while the event lasts is no
 * other thing the next day.
 */
final class AxisJudge implements RelationJudge {
  /** For so many days outlets follow up on one event. */
  private static final int FOLLOW_UP_DAYS = 7;

  /** Numbers so many times as great are not alike to the eye. */
  private static final int FAR = 50;

  /** Any link between what is counted on both sides. */
  private static final double LINKED = 0.1;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    return NumberClash.between(comparand.left(), comparand.right())
        .filter(clash -> mayCountOneThing(comparand, clash))
        .flatMap(clash -> verdict(comparand, clash))
        .or(() -> otherDay(comparand))
        .or(() -> otherNames(comparand))
        .or(() -> otherRank(comparand));
  }

  private static Optional<Verdict> otherRank(Comparand comparand) {
    return OtherRank.between(comparand)
        .map(difference -> new Verdict(Relation.NOT_COMPARABLE, List.of(difference.evidence())));
  }

  /**
   * Articles that appeared more than a week apart, each of which names days of its own: two events
   * of one kind, such as two matches or two breakdowns.
   */
  private static Optional<Verdict> otherDay(Comparand comparand) {
    LocalDate left = comparand.leftPublished();
    LocalDate right = comparand.rightPublished();
    boolean apart =
        left != null
            && right != null
            && Math.abs(ChronoUnit.DAYS.between(left, right)) > FOLLOW_UP_DAYS;
    return apart
        ? Axis.period(comparand)
            .map(difference -> new Verdict(Relation.NOT_COMPARABLE, List.of(difference.evidence())))
        : Optional.empty();
  }

  private static Optional<Verdict> otherNames(Comparand comparand) {
    return OtherNames.between(comparand)
        .map(difference -> new Verdict(Relation.NOT_COMPARABLE, List.of(difference.evidence())));
  }

  /**
   * Six goals and 5,500 spectators are no two numbers of one thing; 47 travellers and eleven who
   * were hurt may be, though nothing links the words.
   */
  private static boolean mayCountOneThing(Comparand comparand, NumberClash clash) {
    if (clash.ofOneUnit()
        || clash.left().unit().isEmpty()
        || clash.right().unit().isEmpty()
        || clash.isNear(FAR)) {
      return true;
    }
    List<Token> left = nouns(comparand.left(), clash.left());
    List<Token> right = nouns(comparand.right(), clash.right());
    return left.isEmpty()
        || right.isEmpty()
        || left.stream()
            .anyMatch(a -> right.stream().anyMatch(b -> comparand.links().areLinked(a, b, LINKED)));
  }

  private static List<Token> nouns(Statement statement, Quantity quantity) {
    return statement.tokens().stream()
        .filter(token -> token.pos().isNominal() && quantity.span().contains(token.span()))
        .toList();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    if (judge(comparand).isPresent()) {
      return List.of();
    }
    boolean clash = NumberClash.between(comparand.left(), comparand.right()).isPresent();
    return clash
        ? List.of(
            new Missing(
                Axis.TIME_OF_WRITING.rule(),
                Relation.NOT_COMPARABLE,
                "the numbers differ as a count does that grows while the event lasts"))
        : List.of();
  }

  private static Optional<Verdict> verdict(Comparand comparand, NumberClash clash) {
    Axis.Difference difference =
        Axis.between(comparand)
            .orElseGet(
                () ->
                    new Axis.Difference(
                        Axis.DEFINITION, clash.left().span(), clash.right().span()));
    if (difference.axis() != Axis.POPULATION && isRunningCount(comparand, clash)) {
      return Optional.empty();
    }
    String because = clash.left().inWords() + " and " + clash.right().inWords();
    Evidence numbers =
        new Evidence(
            EvidenceKind.QUANTITY,
            because,
            clash.left().span(),
            clash.right().span(),
            difference.axis().rule());
    return Optional.of(
        new Verdict(Relation.NOT_COMPARABLE, List.of(numbers, difference.evidence())));
  }

  /** {@code Mindestens fünf Tote} one day and {@code sieben Tote} the next agree. */
  private static boolean isRunningCount(Comparand comparand, NumberClash clash) {
    return (comparand.isOfDifferentDays() || isOpen(clash))
        && JudgeWords.first(JudgeWords.Kind.TOLL, comparand.left()).isPresent()
        && JudgeWords.first(JudgeWords.Kind.TOLL, comparand.right()).isPresent();
  }

  private static boolean isOpen(NumberClash clash) {
    return isOpen(clash.left()) || isOpen(clash.right());
  }

  private static boolean isOpen(Quantity quantity) {
    return quantity.low() == null || quantity.high() == null;
  }
}
