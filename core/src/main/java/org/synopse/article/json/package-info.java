/**
 * Articles in JSON, and JSON in pages.
 *
 * <p>Example: {@code {"title": "Pegel fällt", "outlet": "Bote", "published": "2024-06-18", "text":
 * "Der Pegel ist gefallen."}}.
 */
@NullMarked
package org.synopse.article.json;

import org.jspecify.annotations.NullMarked;
