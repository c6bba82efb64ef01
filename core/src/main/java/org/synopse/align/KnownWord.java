package org.synopse.align;

import org.synopse.text.Token;

/**
 * A content word of a text and whether the lexicon knows it.
 *
 * @param token the word
 * @param named whether it belongs to a name
 * @param listed whether it, or a phrase that it is part of, is in a concept
 * @param derived whether a word that it is derived from, or the head of the compound, is
 */
public record KnownWord(Token token, boolean named, boolean listed, boolean derived) {
  /** Returns what is known of a word made ready for comparison. */
  static KnownWord of(Profile.Word word) {
    return new KnownWord(
        word.token(),
        word.entity() != null,
        !word.concepts().isEmpty(),
        !word.derivedConcepts().isEmpty());
  }
}
