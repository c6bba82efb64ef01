package org.synopse.align;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.synopse.statement.entity.EntityMatch;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.quantity.QuantityComparison;
import org.synopse.statement.time.TimeExpression;
import org.synopse.text.Token;

/**
 * The explained similarity of two statements.
 *
 * <p>{@code words} is the harmonic mean of the two coverages, where a coverage is the share of a
 * side's word weight that has a partner on the other side; {@code containment} is the greater of
 * the two, for a short statement inside a long one. The other terms are 1 for agreement, 0 where
 * one side says nothing, and -0.5 where both speak and differ.
 */
final class StatementSimilarity {
  private static final double DIFFERENT = -0.5;

  private static final double DISJOINT = 0.5;

  /** From so many content words on it means something that a statement is contained. */
  private static final double TELLING_LENGTH = 4;

  private final WordAlignment words;
  private final Weights weights;

  StatementSimilarity(WordAlignment words, Weights weights) {
    this.words = words;
    this.weights = weights;
  }

  Similarity between(Profile left, Profile right) {
    List<WordMatch> ofLeft = words.matches(left, right);
    List<WordMatch> ofRight = words.matches(right, left);
    double leftCoverage = coverage(left, ofLeft);
    double rightCoverage = coverage(right, ofRight);
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("bias", weights.of("bias")));
    add(terms, "words", harmonicMean(leftCoverage, rightCoverage));
    add(terms, "containment", containment(left, right, leftCoverage, rightCoverage));
    add(terms, "names", names(left, right));
    add(terms, "numbers", numbers(left, right));
    add(terms, "times", times(left, right));
    add(terms, "predicate", predicate(left, right));
    return Similarity.ofTerms(terms);
  }

  private void add(List<Term> terms, String name, double value) {
    terms.add(new Term(name, weights.of(name) * value));
  }

  private static double coverage(Profile profile, List<WordMatch> matches) {
    double total = profile.totalWeight();
    if (total == 0) {
      return 0;
    }
    Map<Token, Double> strengths = new HashMap<>();
    matches.forEach(match -> strengths.put(match.left(), match.kind().strength()));
    double met = 0;
    for (Profile.Word word : profile.words()) {
      met += word.weight() * strengths.getOrDefault(word.token(), 0.0);
    }
    return met / total;
  }

  private static double harmonicMean(double a, double b) {
    return a + b == 0 ? 0 : 2 * a * b / (a + b);
  }

  /** One or two words are contained in many a statement. */
  private static double containment(
      Profile left, Profile right, double leftCoverage, double rightCoverage) {
    return Math.max(
        leftCoverage * Math.min(1, left.words().size() / TELLING_LENGTH),
        rightCoverage * Math.min(1, right.words().size() / TELLING_LENGTH));
  }

  private static double names(Profile left, Profile right) {
    return agreement(left.entities(), right.entities(), EntityMatch::isSame);
  }

  /** Two different counts of one thing still speak of one thing. */
  private static double numbers(Profile left, Profile right) {
    double best = 0;
    for (Quantity a : left.statement().values().quantities()) {
      for (Quantity b : right.statement().values().quantities()) {
        double value =
            switch (QuantityComparison.of(a, b)) {
              case EQUAL, COMPATIBLE -> 1;
              case DISJOINT -> a.unit().isEmpty() ? 0 : DISJOINT;
              case NOT_COMPARABLE -> 0;
            };
        best = Math.max(best, value);
      }
    }
    return best;
  }

  private static double times(Profile left, Profile right) {
    return agreement(
        comparableTimes(left), comparableTimes(right), TimeExpression::isCompatibleWith);
  }

  private static List<TimeExpression> comparableTimes(Profile side) {
    return side.statement().values().times().stream().filter(TimeExpression::isComparable).toList();
  }

  /** The share of one side's values that the other has too, of the side where it is greater. */
  private static <T> double agreement(
      Collection<T> left, Collection<T> right, BiPredicate<T, T> same) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    double ofLeft = met(left, right, same) / left.size();
    double ofRight = met(right, left, same) / right.size();
    double share = Math.max(ofLeft, ofRight);
    return share == 0 ? DIFFERENT : share;
  }

  private static <T> double met(Collection<T> some, Collection<T> others, BiPredicate<T, T> same) {
    return some.stream().filter(a -> others.stream().anyMatch(b -> same.test(a, b))).count();
  }

  private double predicate(Profile left, Profile right) {
    Profile.Word ofLeft = left.predicate();
    Profile.Word ofRight = right.predicate();
    if (ofLeft == null || ofRight == null) {
      return 0;
    }
    WordMatch.Kind kind = words.kind(ofLeft, ofRight);
    return kind == null ? 0 : kind.strength();
  }
}
