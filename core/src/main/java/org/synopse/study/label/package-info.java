/**
 * Words for the same thing: the expressions by which outlets call one referent, and the words that
 * one outlet uses more than others who tell the same stories.
 *
 * <p>{@link org.synopse.study.label.Expressions} takes the nouns out of an article. {@link
 * org.synopse.study.label.Contrasts} weighs them by the log-odds ratio with an informative
 * Dirichlet prior (Monroe, Colaresi and Quinn, <i>Fightin' Words</i>, Political Analysis 16, 2008).
 * {@link org.synopse.study.label.Referents} finds out which of them stand for one thing.
 *
 * <p>Example: {@code Präsident}, {@code Machthaber} and {@code Staatschef} stand beside one name.
 */
@NullMarked
package org.synopse.study.label;

import org.jspecify.annotations.NullMarked;
