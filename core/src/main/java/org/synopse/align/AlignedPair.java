package org.synopse.align;

/**
 * Two statements that speak of the same thing.
 *
 * @param pair the statements
 * @param similarity how much they do, and why
 */
public record AlignedPair(StatementPair pair, Similarity similarity) {}
