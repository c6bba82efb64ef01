package org.synopse.study;

import org.jspecify.annotations.Nullable;

/**
 * A noun by which an article calls something.
 *
 * @param lemma its citation form as it is written in a dictionary, with a capital in German
 * @param begin where it stands in the text
 * @param end where it ends
 * @param entity whom it stands beside: {@code Tarek Malun} for {@code Präsident} in {@code
 *     Präsident Tarek Malun}; {@code null} as a rule
 */
public record Expression(String lemma, int begin, int end, @Nullable String entity) {}
