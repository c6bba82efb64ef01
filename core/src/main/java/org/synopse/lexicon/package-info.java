/**
 * Words and what they mean to us, from plain resource files.
 *
 * <p>{@link org.synopse.lexicon.ConceptLexicon} knows which words of German and English can say the
 * same thing and which are opposites; {@link org.synopse.lexicon.CueLexicon} which words hand
 * content over to a source, hedge or negate it; {@link org.synopse.lexicon.Gazetteer} the names of
 * countries, institutions and people. All are immutable after loading and safe for use by several
 * threads.
 *
 * <p>Example: {@code billigen} and {@code grünes Licht geben} are one concept, whose antonym holds
 * {@code ablehnen}.
 */
@NullMarked
package org.synopse.lexicon;

import org.jspecify.annotations.NullMarked;
