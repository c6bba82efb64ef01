/**
 * Which texts are one text: wire copy, reuse and versions.
 *
 * <p>{@link org.synopse.study.origin.Shingles} are runs of words; two articles that share many of
 * them have one origin, and so have two that credit the same wire service and share some. {@link
 * org.synopse.study.origin.Origins} tells what the origin is as far as the articles say it, and
 * leaves it unknown where they do not.
 *
 * <p>Example: four outlets with {@code (dpa)} text and one that {@code Kanal 7} wrote itself are
 * five articles and two origins.
 */
@NullMarked
package org.synopse.study.origin;

import org.jspecify.annotations.NullMarked;
