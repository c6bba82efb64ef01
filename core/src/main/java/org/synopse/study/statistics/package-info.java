/**
 * How sure a figure is: intervals for shares and for sums over articles, and how far two people who
 * coded the same sheet agree.
 *
 * <p>Example: 41 right of 50 are a precision of 0.82 with a Wilson interval from 0.69 to 0.90.
 */
@NullMarked
package org.synopse.study.statistics;

import org.jspecify.annotations.NullMarked;
