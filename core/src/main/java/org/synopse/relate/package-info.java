/**
 * How aligned statements relate, and why.
 *
 * <p>{@link org.synopse.relate.RelationJudge Judges} are small and named; each looks at one thing
 * that can differ and yields {@link org.synopse.relate.Evidence} with spans on both sides. They are
 * combined by {@link org.synopse.relate.Judges#first} and {@link org.synopse.relate.Judges#all}.
 * Comparable first: a difference is a contradiction only where both statements speak of the same
 * event and the values stand in the same place. Example: {@code über 11.000 Container} against
 * {@code rund 6.000 Container} contradict by quantity.
 */
@NullMarked
package org.synopse.relate;

import org.jspecify.annotations.NullMarked;
