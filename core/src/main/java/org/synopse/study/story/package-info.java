/**
 * Which articles tell of the same event.
 *
 * <p>{@link org.synopse.study.story.StoryFeatures} says by what an article's story is known: names,
 * content words and numbers, those of headline and lead more than others. {@link
 * org.synopse.study.story.StoryNeighbours} proposes pairs of articles within a window of days,
 * {@link org.synopse.study.story.StorySimilarity} looks at each closely, and {@link
 * org.synopse.study.story.StoryGrouper} joins articles whose groups are similar on average, so that
 * one article on two events does not make one story of them.
 *
 * <p>Example: two floods of one week stay apart, since nearly every article on one of them names
 * {@code Brenzau} and the {@code Sarn}, and nearly none on the other.
 */
@NullMarked
package org.synopse.study.story;

import org.jspecify.annotations.NullMarked;
