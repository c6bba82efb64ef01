/**
 * Names in an article and who they name.
 *
 * <p>{@link org.synopse.statement.entity.MentionFinder} finds names by the gazetteer and by the
 * tagger, and joins the spellings of one person: after {@code Wladimir Putin}, {@code Putin} is the
 * same entity. {@link org.synopse.statement.entity.EntityMatch} tells whether entities of two
 * articles are the same. Example: {@code Kim Jong Un} and {@code Kim Jong-un}.
 */
@NullMarked
package org.synopse.statement.entity;

import org.jspecify.annotations.NullMarked;
