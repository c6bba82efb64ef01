package org.synopse.align;

/**
 * One reason of a similarity.
 *
 * @param name what was looked at
 * @param value what it adds to the score; the values of all terms add up to it
 */
public record Term(String name, double value) {}
