package org.synopse.align;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.synopse.statement.entity.EntityMatch;
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
    add(terms, "predicate", predicate(left, ofLeft, right));
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

  /** One or two words are contained in many a statement; from four on it means something. */
  private static double containment(
      Profile left, Profile right, double leftCoverage, double rightCoverage) {
    int words = leftCoverage >= rightCoverage ? left.words().size() : right.words().size();
    return Math.max(leftCoverage, rightCoverage) * Math.min(1, words / 4.0);
  }

  private static double names(Profile left, Profile right) {
    return agreement(
        List.copyOf(left.entities()), List.copyOf(right.entities()), EntityMatch::isSame);
  }

  private static double numbers(Profile left, Profile right) {
    return agreement(
        left.statement().values().quantities(),
        right.statement().values().quantities(),
        (a, b) ->
            switch (QuantityComparison.of(a, b)) {
              case EQUAL, COMPATIBLE -> true;
              case DISJOINT, NOT_COMPARABLE -> false;
            });
  }

  private static double times(Profile left, Profile right) {
    return agreement(
        left.statement().values().times(),
        right.statement().values().times(),
        TimeExpression::isCompatibleWith);
  }

  /** 1 if some of the smaller side have a partner on the other, less where only some do. */
  private static <T> double agreement(List<T> left, List<T> right, BiPredicate<T, T> same) {
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    List<T> fewer = left.size() <= right.size() ? left : right;
    List<T> more = left.size() <= right.size() ? right : left;
    double met = fewer.stream().filter(a -> more.stream().anyMatch(b -> same.test(a, b))).count();
    return met == 0 ? DIFFERENT : met / fewer.size();
  }

  private static double predicate(Profile left, List<WordMatch> matches, Profile right) {
    Token leftVerb = left.statement().predicate();
    Token rightVerb = right.statement().predicate();
    if (leftVerb == null || rightVerb == null) {
      return 0;
    }
    for (WordMatch match : matches) {
      if (match.left().equals(leftVerb) && match.right().equals(rightVerb)) {
        return match.kind().strength();
      }
    }
    return 0;
  }
}
