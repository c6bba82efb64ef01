package org.synopse.align;

/** What the sense for paraphrase is made of; each can be left out, to see what it adds. */
public enum Ingredient {
  /** The concepts of the news lexicon. */
  LEXICON,
  /** Words derived from one another: {@code unterzeichnen}, {@code Unterzeichnung}. */
  DERIVATION,
  /** The parts of compounds: {@code Vertrag} in {@code Partnerschaftsvertrag}. */
  COMPOUNDS,
  /** The weight of a word by its rarity in the story. */
  STORY,
  /** The weight of a word by its rarity in the language. */
  RARITY,
  /** What the neighbours of a pair and the days between its articles add. */
  NEIGHBOURHOOD,
  /** Weights of the alignment that were learned; without them, those that were chosen by hand. */
  LEARNING
}
