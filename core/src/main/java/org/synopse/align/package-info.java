/**
 * Which statements of several articles speak of the same thing.
 *
 * <p>{@link org.synopse.align.Candidates} proposes pairs cheaply, {@link
 * org.synopse.align.StatementSimilarity} looks at each with reasons ({@link
 * org.synopse.align.PairFeatures}, weighed by a {@link org.synopse.align.PairModel}), an {@link
 * org.synopse.align.Aligner} decides over all of them at once, and {@link org.synopse.align.Claims}
 * joins what is aligned across articles to {@link org.synopse.align.Claim claims}. Example: {@code
 * hat einen Entwurf gebilligt} and {@code hat grünes Licht für den Entwurf gegeben} are aligned by
 * the noun they share and by the concept of their verbs.
 */
@NullMarked
package org.synopse.align;

import org.jspecify.annotations.NullMarked;
