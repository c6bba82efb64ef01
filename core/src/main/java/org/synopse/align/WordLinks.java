package org.synopse.align;

import java.util.List;
import java.util.Optional;
import org.synopse.text.Token;

/**
 * How the content words of two statements are met in each other, whatever the story.
 *
 * @param left the words of the left statement that are met, each with its best partner
 * @param right those of the right statement
 * @param leftCoverage the share of the left side's weight that is met, from 0 to 1
 * @param rightCoverage the share of the right side's weight
 */
public record WordLinks(
    List<WordMatch> left, List<WordMatch> right, double leftCoverage, double rightCoverage) {
  public WordLinks {
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /** Returns the best partner of a word of the left statement, if it has one. */
  public Optional<WordMatch> ofLeft(Token token) {
    return left.stream().filter(match -> match.left().equals(token)).findFirst();
  }

  /** Returns the best partner of a word of the right statement, if it has one. */
  public Optional<WordMatch> ofRight(Token token) {
    return right.stream().filter(match -> match.left().equals(token)).findFirst();
  }

  /** Returns the harmonic mean of both coverages, from 0 to 1. */
  public double closeness() {
    double sum = leftCoverage + rightCoverage;
    return sum == 0 ? 0 : 2 * leftCoverage * rightCoverage / sum;
  }

  /**
   * Returns the share of the side that is met more, from 0 to 1: high where one holds the other.
   */
  public double containment() {
    return Math.max(leftCoverage, rightCoverage);
  }
}
