/**
 * Dates, times of day, durations and sets, resolved against the date of publication.
 *
 * <p>{@link org.synopse.statement.time.TimeFinder} cuts a sentence into lexemes and asks a rule for
 * each kind of expression; {@link org.synopse.statement.time.TimeComparison} tells how two of them
 * relate. Types and values are those of TIMEX3. Example: {@code am Mittwoch} in an article of
 * Tuesday, 18 June 2024 that looks ahead is {@code 2024-06-19}.
 */
@NullMarked
package org.synopse.statement.time;

import org.jspecify.annotations.NullMarked;
