/**
 * The report as JUnit XML: a suite for every two articles, a case for every finding; what
 * contradicts has failed.
 *
 * <p>Example: a build server lists {@code contradiction: over 11000 container against about 6000}.
 */
@NullMarked
package org.synopse.report.junit;

import org.jspecify.annotations.NullMarked;
