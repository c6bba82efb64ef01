/**
 * Finds articles that may tell of one event in a Lucene index in memory.
 *
 * <p>Example: an article that names {@code Brenzau} is looked at only beside others that share its
 * rarest names and words within some weeks.
 */
@NullMarked
package org.synopse.study.story.lucene;

import org.jspecify.annotations.NullMarked;
