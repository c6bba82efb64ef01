/**
 * Reading an article, and knowing where it came from.
 *
 * <p>An {@link org.synopse.article.ArticleReader} turns bytes into an {@link
 * org.synopse.article.Article}: the decoded text, the {@link org.synopse.article.Origin} (file,
 * outlet, date of publication) and the {@link org.synopse.article.Block blocks} of the text that
 * are the article itself: its headline and its paragraphs, without bylines, agency marks and
 * teasers. What cannot be read at all is an {@link org.synopse.article.ArticleReadException}; what
 * is odd and need not stop the work is a {@link org.synopse.article.Problem}.
 *
 * <p>Example: the line {@code Mehr zum Thema – Warnschüsse an der Grenze} belongs to the text and
 * to no block.
 */
@NullMarked
package org.synopse.article;

import org.jspecify.annotations.NullMarked;
