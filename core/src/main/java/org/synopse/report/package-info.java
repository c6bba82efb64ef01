/**
 * What a comparison shows to its readers.
 *
 * <p>One view model, {@link org.synopse.report.Report}, and a {@link
 * org.synopse.report.ReportWriter} for each format; the formats are siblings that never meet. Same
 * input, same bytes. Example: the row {@code über 11.000 Container | contradicts | rund 6.000
 * Container} with the quantity underneath.
 */
@NullMarked
package org.synopse.report;

import org.jspecify.annotations.NullMarked;
