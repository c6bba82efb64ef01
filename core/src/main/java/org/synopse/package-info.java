/**
 * Synopse compares, claim by claim, what several outlets wrote about one event.
 *
 * <p>{@link org.synopse.Synopse} builds and runs the stages: read, annotate, extract statements,
 * align, relate, report. Nothing below imports this package. Example:
 *
 * <pre>{@code
 * Comparison comparison = Synopse.create(SynopseOptions.defaults()).compare(articles);
 * }</pre>
 */
@NullMarked
package org.synopse;

import org.jspecify.annotations.NullMarked;
