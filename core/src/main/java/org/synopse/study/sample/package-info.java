/**
 * Samples for checking by hand: what the engine says of randomly drawn statements, to be judged
 * right or wrong or missed by a person.
 *
 * <p>{@link org.synopse.study.sample.Sample} draws the items, {@link
 * org.synopse.study.sample.SheetScore} counts what people wrote beside them.
 *
 * <p>Example: the engine found no partner of {@code "Die Stadt weist das zurück."} in another
 * article although there is one; the coder writes {@code missed}.
 */
@NullMarked
package org.synopse.study.sample;

import org.jspecify.annotations.NullMarked;
