/**
 * What people have: files of many kinds, and files that hold many articles.
 *
 * <p>{@link org.synopse.article.input.Unpacker} takes feeds, JSON lists, WARC files and zips apart
 * into {@link org.synopse.article.input.Document documents}; {@link
 * org.synopse.article.input.DocumentReader} chooses the reader of one by its content first and its
 * name second. Limits are in {@link org.synopse.article.input.InputLimits}; what breaks one is a
 * problem of that document alone.
 *
 * <p>Example: {@code seiten.zip} with two pages, of which one is 20 MiB large, is one article and
 * one problem.
 */
@NullMarked
package org.synopse.article.input;

import org.jspecify.annotations.NullMarked;
