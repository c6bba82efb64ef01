/**
 * Why a finding is what it is, and what was missing for another outcome.
 *
 * <p>{@link org.synopse.report.explain.FindingExplainer} reads a report in the format {@code
 * synopse/1} and tells one finding in full: the words of both sides, the values that were read in
 * them, the terms of the similarity, the evidence with its rule, and what each judge would have
 * needed. Example: {@code disjoint-quantities: the numbers differ, but are of another period}.
 */
@NullMarked
package org.synopse.report.explain;

import org.jspecify.annotations.NullMarked;
