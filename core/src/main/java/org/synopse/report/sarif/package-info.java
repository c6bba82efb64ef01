/**
 * The report as SARIF 2.1.0, as code review tools read it, with fingerprints that survive edits.
 *
 * <p>Example: a contradiction is a result of the rule {@code contradiction} on the left text, with
 * the right text as a related location.
 */
@NullMarked
package org.synopse.report.sarif;

import org.jspecify.annotations.NullMarked;
