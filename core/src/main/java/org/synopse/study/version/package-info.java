/**
 * What changed between two captures of one article.
 *
 * <p>Sentences that have the same words are not looked at, whatever their marks; the others are
 * paired by the words they share. In a pair, {@link org.synopse.study.version.Versions} looks at
 * the content and at whose word it stands under, each by itself.
 *
 * <p>Example: {@code "Der Deich gab nach."} and {@code "Der Deich gab, so das Amt, nach."} have one
 * content under two words.
 */
@NullMarked
package org.synopse.study.version;

import org.jspecify.annotations.NullMarked;
