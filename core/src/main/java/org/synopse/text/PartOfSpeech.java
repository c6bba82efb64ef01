package org.synopse.text;

/** The universal parts of speech of Universal Dependencies. */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether words of this class carry content rather than grammar. */
  public boolean isContent() {
    return switch (this) {
      case ADJ, ADV, NOUN, NUM, PROPN, VERB, SYM, X -> true;
      case ADP, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ -> false;
    };
  }

  /** Whether words of this class name things or people. */
  public boolean isNominal() {
    return this == NOUN || this == PROPN;
  }

  /** Whether words of this class are verbs, auxiliaries among them. */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }
}
