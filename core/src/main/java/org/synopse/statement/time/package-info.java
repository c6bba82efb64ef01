/**
 * Dates, weekdays and durations, resolved against the date of publication.
 *
 * <p>{@link org.synopse.statement.time.TimeFinder} finds them; types and values are those of
 * TIMEX3. Example: {@code am Mittwoch} in an article of Tuesday, 18 June 2024 that looks ahead is
 * {@code 2024-06-19}.
 */
@NullMarked
package org.synopse.statement.time;

import org.jspecify.annotations.NullMarked;
