/**
 * Names in an article and who they name.
 *
 * <p>{@link org.synopse.statement.entity.MentionFinder} looks at an article twice. First each
 * sentence gives its names by itself: by the gazetteer, by given names, roles and capitals. Then
 * the article joins them, one class for each way: surnames with people, parts of a name with the
 * whole, descriptions with who holds the role, a capital with its government where it acts. {@link
 * org.synopse.statement.entity.EntityMatch} tells whether entities of two articles are the same.
 * Example: {@code Bürgermeisterin Inge Rautenberg}, {@code Rautenbergs} and {@code die
 * Bürgermeisterin}; {@code Kim Jong Un} and {@code Kim Jong-un}.
 */
@NullMarked
package org.synopse.statement.entity;

import org.jspecify.annotations.NullMarked;
