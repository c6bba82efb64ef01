/**
 * Under whose word a content stands: source, cue and content, as in PARC and PolNeAR.
 *
 * <p>{@link org.synopse.statement.attribution.AttributionFinder} runs small, named {@link
 * org.synopse.statement.attribution.AttributionRule rules} from precise to bold over a {@link
 * org.synopse.statement.attribution.ParsedArticle}; each attribution keeps the name of the rule
 * that made it. Example: in {@code "Laut dem Kreml soll ein Vertrag unterzeichnet werden."} the
 * source is {@code dem Kreml}, the cue {@code Laut}, the rest the content.
 */
@NullMarked
package org.synopse.statement.attribution;

import org.jspecify.annotations.NullMarked;
