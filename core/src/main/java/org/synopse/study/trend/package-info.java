/**
 * How a claim changes over time: when it was first seen, which figures it had, who corrected.
 *
 * <p>Example: {@code vier Tote} on 3 June, {@code sechs Tote} on 5 June; the house count that a
 * town {@code korrigierte}.
 */
@NullMarked
package org.synopse.study.trend;

import org.jspecify.annotations.NullMarked;
