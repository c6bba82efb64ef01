package org.synopse.align;

import java.util.ArrayList;
import java.util.Comparator;
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
    return first(left, token);
  }

  /** Returns the best partner of a word of the right statement, if it has one. */
  public Optional<WordMatch> ofRight(Token token) {
    return first(right, token);
  }

  private static Optional<WordMatch> first(List<WordMatch> matches, Token token) {
    for (WordMatch match : matches) {
      if (match.left().equals(token)) {
        return Optional.of(match);
      }
    }
    return Optional.empty();
  }

  /** Whether a word of each side is the best partner of the other, seen from either side. */
  public boolean areLinked(Token ofLeft, Token ofRight, double least) {
    return isLinked(left, ofLeft, ofRight, least) || isLinked(right, ofRight, ofLeft, least);
  }

  private static boolean isLinked(
      List<WordMatch> matches, Token word, Token partner, double least) {
    return matches.stream()
        .anyMatch(
            match ->
                match.left().equals(word)
                    && match.right().equals(partner)
                    && match.kind() != WordMatch.Kind.ANTONYM
                    && match.kind().strength() >= least);
  }

  /** Returns all matches, each with its word of the left side first, no two of the same words. */
  public List<WordMatch> both() {
    List<WordMatch> both = new ArrayList<>(left);
    for (WordMatch match : right) {
      boolean known =
          left.stream()
              .anyMatch(l -> l.left().equals(match.right()) && l.right().equals(match.left()));
      if (!known) {
        both.add(match.mirrored());
      }
    }
    both.sort(Comparator.comparing((WordMatch match) -> match.left().span()));
    return both;
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
