package org.synopse.statement.modality;

import org.jspecify.annotations.Nullable;
import org.synopse.lexicon.Certainty;
import org.synopse.text.Span;

/**
 * How sure a statement is, and whether it is negated.
 *
 * @param certainty how sure, in its own words
 * @param certaintyCue the word that says so, or {@code null} where it is plainly certain
 * @param polarity whether its content is negated
 * @param negation the word that negates it, or {@code null} where none does
 * @param negatedByWord whether an odd number of words such as {@code nicht} and {@code no} negate
 *     it, verbs such as {@code fail} left aside
 */
public record Modality(
    Certainty certainty,
    @Nullable Span certaintyCue,
    Polarity polarity,
    @Nullable Span negation,
    boolean negatedByWord) {}
