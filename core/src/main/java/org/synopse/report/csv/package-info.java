/**
 * The report as CSV for spreadsheets: a row per finding, or a row per statement.
 *
 * <p>RFC 4180 in UTF-8. A cell that a spreadsheet would calculate is given an apostrophe in front.
 * Example: {@code =cmd()} becomes {@code '=cmd()}.
 */
@NullMarked
package org.synopse.report.csv;

import org.jspecify.annotations.NullMarked;
