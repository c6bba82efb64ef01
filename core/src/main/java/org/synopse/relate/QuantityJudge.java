package org.synopse.relate;

import java.util.List;
import java.util.Optional;
import org.synopse.lexicon.Certainty;
import org.synopse.statement.Statement;
import org.synopse.text.Token;

/**
 * Sees numbers of one thing that no value can meet.
 *
 * <p>Numbers of news differ nearly always because of time of writing, place or scope; so it has to
 * be said on both sides that the same thing is counted, in words that leave little open, and
 * nothing may hint at another axis.
 */
final class QuantityJudge implements RelationJudge {
  static final String NAME = "disjoint-quantities";

  /** So much of the words must be met that the numbers stand in one place. */
  private static final double CLOSE = 0.4;

  /** So much must be met where the verbs do not say the same. */
  private static final double VERY_CLOSE = 0.75;

  /** Weaker matches are of words that only have to do with each other. */
  private static final double MET = 0.6;

  @Override
  public Optional<Verdict> judge(Comparand comparand) {
    Optional<NumberClash> clash = NumberClash.between(comparand.left(), comparand.right());
    boolean comparable =
        clash.isPresent()
            && comparand.links().closeness() >= CLOSE
            && isOfOneThing(comparand, clash.get())
            && isOfOneSubject(comparand)
            && Axis.between(comparand).isEmpty()
            && !arePlansOfTwoDays(comparand)
            && !isStillCounted(comparand);
    return comparable
        ? Optional.of(new Verdict(Relation.CONTRADICTION, List.of(evidence(clash.get()))))
        : Optional.empty();
  }

  @Override
  public List<Missing> missing(Comparand comparand) {
    Optional<NumberClash> clash = NumberClash.between(comparand.left(), comparand.right());
    if (judge(comparand).isPresent()
        || comparand.left().values().quantities().isEmpty()
        || comparand.right().values().quantities().isEmpty()) {
      return List.of();
    }
    return List.of(new Missing(NAME, Relation.CONTRADICTION, missing(comparand, clash)));
  }

  /** What was to be 280 millions in the draft of one day may be 320 the next. */
  private static boolean arePlansOfTwoDays(Comparand comparand) {
    return comparand.isOfDifferentDays()
        && (comparand.left().certainty() != Certainty.CERTAIN
            || comparand.right().certainty() != Certainty.CERTAIN);
  }

  /**
   * {@code neun Leichen geborgen}, {@code bislang 38 Tote}: where a toll still grows one outlet may
   * have written hours before the other.
   */
  private static boolean isStillCounted(Comparand comparand) {
    return isGrowingToll(comparand.leftFacts()) && isGrowingToll(comparand.rightFacts());
  }

  private static boolean isGrowingToll(StatementFacts facts) {
    return facts.get(JudgeWords.first(JudgeWords.Kind.TOLL)).isPresent()
        && facts.get(JudgeWords.first(JudgeWords.Kind.SO_FAR)).isPresent();
  }

  private static boolean isOfOneThing(Comparand comparand, NumberClash clash) {
    return (clash.ofOneUnit() && isSaidOfBoth(comparand)) || CountedAlike.are(comparand, clash);
  }

  /**
   * The verbs say the same of the numbers, one is a headline without, both name one time for them,
   * or nearly all is met.
   */
  private static boolean isSaidOfBoth(Comparand comparand) {
    return comparand.haveOnePredicate()
        || comparand.left().predicate() == null
        || comparand.right().predicate() == null
        || comparand.namesOneTime()
        || comparand.links().closeness() >= VERY_CLOSE;
  }

  /** {@code Das Lösegeld betrug …}, {@code der Umsatz betrug …}: sums of two things. */
  private static boolean isOfOneSubject(Comparand comparand) {
    List<Token> left = nouns(comparand.ofLeft(Participants.SUBJECT));
    List<Token> right = nouns(comparand.ofRight(Participants.SUBJECT));
    return !isMeasure(comparand.left())
        || !isMeasure(comparand.right())
        || left.isEmpty()
        || right.isEmpty()
        || left.stream()
            .anyMatch(a -> right.stream().anyMatch(b -> comparand.links().areLinked(a, b, MET)));
  }

  private static boolean isMeasure(Statement statement) {
    Token verb = statement.predicate();
    return verb != null
        && JudgeWords.of(statement.language()).has(JudgeWords.Kind.SYMMETRIC, verb.lemma());
  }

  private static List<Token> nouns(List<Token> subject) {
    return subject.stream().filter(token -> token.pos().isNominal()).toList();
  }

  private static String missing(Comparand comparand, Optional<NumberClash> clash) {
    if (clash.isEmpty()) {
      return "no two numbers of one kind exclude each other";
    }
    if (!clash.get().ofOneUnit()) {
      return "the numbers differ, but are not said to count the same";
    }
    if (!isSaidOfBoth(comparand)) {
      return "the numbers differ, but the verbs do not say the same of them";
    }
    return Axis.between(comparand)
        .map(difference -> "the numbers differ, but are " + difference.axis().inWords())
        .orElseGet(() -> Shares.tooFew("the numbers differ", comparand.links().closeness(), CLOSE));
  }

  private static Evidence evidence(NumberClash clash) {
    String because = clash.left().inWords() + " against " + clash.right().inWords();
    return new Evidence(
        EvidenceKind.QUANTITY, because, clash.left().span(), clash.right().span(), NAME);
  }
}
