/**
 * The canonical form of a comparison, JSON of the format {@code synopse/1}.
 *
 * <p>{@code docs/report.schema.json} describes it. Example: a finding has its relation, the ids of
 * its statements and, in {@code terms}, why they were taken for the same thing.
 */
@NullMarked
package org.synopse.report.json;

import org.jspecify.annotations.NullMarked;
