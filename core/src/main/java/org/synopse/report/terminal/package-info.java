/**
 * The report as text for a terminal: columns, colour and words.
 *
 * <p>Nothing of an article reaches the terminal unfiltered: control characters and marks that turn
 * the direction of writing are shown as visible signs. Example: an escape code in an article is
 * written {@code ␛[31m}.
 */
@NullMarked
package org.synopse.report.terminal;

import org.jspecify.annotations.NullMarked;
