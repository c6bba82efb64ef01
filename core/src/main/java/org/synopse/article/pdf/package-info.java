/**
 * Articles in PDF; alone imports PDFBox, which is loaded for a PDF only.
 *
 * <p>Example: lines that a page breaks in the middle of a sentence are joined, {@code Vor-} and
 * {@code schrift} to {@code Vorschrift}.
 */
@NullMarked
package org.synopse.article.pdf;

import org.jspecify.annotations.NullMarked;
