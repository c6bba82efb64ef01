/**
 * Who carries which claim of a story, who leaves it out, and who came first.
 *
 * <p>An outlet leaves a claim out only if it has an article in the story that was read whole and
 * none of its articles makes the claim; where nothing was read whole, that is unknown. {@link
 * org.synopse.study.coverage.Salience} orders what is left out by how prominently the others tell
 * it.
 *
 * <p>Example: three of four outlets write that an expert report lay in a drawer since 2013; the
 * fourth leaves it out.
 */
@NullMarked
package org.synopse.study.coverage;

import org.jspecify.annotations.NullMarked;
