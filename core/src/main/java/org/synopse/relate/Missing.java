package org.synopse.relate;

/**
 * What a judge would have needed for another outcome.
 *
 * @param rule the name of the judge
 * @param relation the outcome that it would have seen
 * @param because what was missing, in plain English words, with the threshold where there is one
 */
public record Missing(String rule, Relation relation, String because) {}
