package org.synopse.align;

/** What is asked of two statements. Each has its weights in a file of the same name. */
public enum PairModel {
  /** Do they speak of the same event or state? */
  ALIGNMENT("alignment-weights.txt"),
  /** How much do they mean the same? */
  SIMILARITY("similarity-weights.txt"),
  /** Does the right one follow from the left one? */
  ENTAILMENT("entailment-weights.txt");

  private final String file;

  PairModel(String file) {
    this.file = file;
  }

  /** Returns the name of the file with its weights, beside this class. */
  public String file() {
    return file;
  }
}
