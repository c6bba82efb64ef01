/**
 * Article text out of web pages; alone imports jsoup.
 *
 * <p>{@link org.synopse.article.html.HtmlReader} cuts a page into blocks and regions, finds the
 * region of the article by the running text it holds and by what its marks say, and leaves out what
 * stands in it and is not the article: link lists, captions, lines such as "Lesen Sie auch". Each
 * block of the article keeps its place in the page. Title, outlet, dates and credits come from the
 * page's metadata.
 *
 * <p>Example: a {@code div class="related-posts"} inside the article is beside it, unless half of
 * the page's running text stands there.
 */
@NullMarked
package org.synopse.article.html;

import org.jspecify.annotations.NullMarked;
