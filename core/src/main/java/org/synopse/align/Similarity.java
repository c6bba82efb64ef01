package org.synopse.align;

import java.util.List;

/**
 * How much two statements speak of the same thing, with reasons.
 *
 * @param value from 0 to 1: the logistic function of the score
 * @param terms what makes up the score; their values add up to it
 */
public record Similarity(double value, List<Term> terms) implements Comparable<Similarity> {
  public Similarity {
    terms = terms instanceof Terms ? terms : List.copyOf(terms);
  }

  /** Returns the similarity whose score is the sum of the terms. */
  public static Similarity ofTerms(List<Term> terms) {
    return ofTerms(Terms.of(terms));
  }

  private static Similarity ofTerms(Terms terms) {
    return new Similarity(1 / (1 + Math.exp(-terms.sum())), terms);
  }

  /** Returns the similarity to whose score further terms are added. */
  Similarity and(Terms further) {
    return ofTerms(Terms.of(terms).and(further));
  }

  /** Returns what the term adds to the score; 0 if it was not looked at. */
  public double term(String name) {
    return terms.stream().filter(t -> t.name().equals(name)).mapToDouble(Term::value).sum();
  }

  @Override
  public int compareTo(Similarity other) {
    return Double.compare(value, other.value);
  }
}
