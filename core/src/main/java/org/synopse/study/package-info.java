/**
 * Studies of many articles: who tells what, under whose word, in which words.
 *
 * <p>A study reads articles one by one and keeps of each an {@link
 * org.synopse.study.ArticleRecord}; the packages below ask one question each of these records:
 * {@code story} which articles tell of one event, {@code coverage} who carries which claim, {@code
 * voice} who is quoted by whom, {@code label} which words stand for the same thing, {@code origin}
 * which texts are one text, {@code version} what changed between two captures, {@code trend} how a
 * claim changes over time, {@code sample} how good all this is. Nothing here is a score for an
 * outlet; each count leads to its sentences by {@link org.synopse.study.StatementRef}.
 *
 * <p>Example: {@code "vier Tote"} on Monday and {@code "sechs Tote"} on Wednesday are two
 * statements of one claim of one story.
 */
@NullMarked
package org.synopse.study;

import org.jspecify.annotations.NullMarked;
