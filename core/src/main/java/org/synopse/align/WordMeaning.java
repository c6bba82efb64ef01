package org.synopse.align;

import org.jspecify.annotations.Nullable;
import org.synopse.nlp.WordFamily;

/**
 * What lexicon and word formation know of a word, whatever story it stands in.
 *
 * @param concepts ids of the concepts that it names, alone or in a phrase
 * @param derivedConcepts ids of the concepts of the words that it is derived from, and of the head
 *     of a compound
 * @param opposites ids of the concepts that say the opposite or tell another end
 * @param ends names of the ends of scales at which it stands
 * @param otherEnds names of the ends across
 * @param broader ids of the concepts that are more general
 * @param related ids of the concepts of the same subject
 * @param linkedToDerived ids of the concepts that are broader than {@code derivedConcepts} or of
 *     the same subject
 * @param partRoots the roots of the words that it is made of, if it is a compound
 * @param family where it comes from
 */
record WordMeaning(
    Ids concepts,
    Ids derivedConcepts,
    Ids opposites,
    Ids ends,
    Ids otherEnds,
    Ids broader,
    Ids related,
    Ids linkedToDerived,
    Ids partRoots,
    WordFamily family) {
  // Written out: what the compiler makes of a record is linked anew at each start of a program.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof WordMeaning word
            && concepts.equals(word.concepts)
            && derivedConcepts.equals(word.derivedConcepts)
            && opposites.equals(word.opposites)
            && ends.equals(word.ends)
            && otherEnds.equals(word.otherEnds)
            && broader.equals(word.broader)
            && related.equals(word.related)
            && linkedToDerived.equals(word.linkedToDerived)
            && family.equals(word.family));
  }

  @Override
  public int hashCode() {
    return 31 * concepts.hashCode() + related.hashCode();
  }
}
