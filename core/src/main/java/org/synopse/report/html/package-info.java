/**
 * The report as one HTML file to send and to keep: the articles side by side, every finding with
 * its evidence, filters, a matrix of claims and articles, and a table of sources.
 *
 * <p>The file is whole in itself and asks no network; its content security policy lets no other
 * script run than its own. The template escapes what articles say, and the script sets text only,
 * never markup. Example: {@code <script>} in an article is shown as these eight characters.
 */
@NullMarked
package org.synopse.report.html;

import org.jspecify.annotations.NullMarked;
