/**
 * The report as schema.org {@code Claim}s with drafts of a {@code ClaimReview} that carry no
 * rating.
 *
 * <p>Whoever publishes a review writes the rating, for a comparison knows none. Example: a claim
 * that two articles make has both as its appearances.
 */
@NullMarked
package org.synopse.report.claimreview;

import org.jspecify.annotations.NullMarked;
