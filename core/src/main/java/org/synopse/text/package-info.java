/**
 * Positions and words in one source text.
 *
 * <p>Everything that Synopse says about an article is anchored by a {@link org.synopse.text.Span}
 * of half-open UTF-16 offsets in the article's original text. Only offsets are stored; a line and a
 * column are derived by {@link org.synopse.text.SourceText#position(int)} when somebody asks. A
 * {@link org.synopse.text.Sentence} is a list of {@link org.synopse.text.Token tokens}, and a token
 * knows its part of speech, its lemma and the verb forms it can be.
 *
 * <p>Example: in {@code "Putin lobt Nordkorea."} the token {@code lobt} has the span {@code
 * [6,10)}, the lemma {@code loben} and is finite.
 */
@NullMarked
package org.synopse.text;

import org.jspecify.annotations.NullMarked;
