/**
 * German compounds by jWordSplitter; no other package imports it.
 *
 * <p>{@code Partnerschaftsvertrag} is cut into {@code partnerschaft} and {@code vertrag}.
 */
@NullMarked
package org.synopse.nlp.jwordsplitter;

import org.jspecify.annotations.NullMarked;
