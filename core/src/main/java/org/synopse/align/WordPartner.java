package org.synopse.align;

/**
 * A word of one statement with its best partner in the other, as the alignment sees it.
 *
 * @param left the word
 * @param right its partner
 * @param kind why they belong together
 * @param support how far the words around them belong together too, from 0 to 1
 */
record WordPartner(Profile.Word left, Profile.Word right, WordMatch.Kind kind, double support) {
  /** Returns the same in what others see of it. */
  WordMatch match() {
    return new WordMatch(left.token(), right.token(), kind);
  }
}
