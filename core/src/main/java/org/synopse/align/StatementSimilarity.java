package org.synopse.align;

/**
 * The explained similarity of two statements: each term is a feature of {@link PairFeatures} with
 * its weight, and their sum goes through the logistic function.
 */
final class StatementSimilarity {
  private final WordAlignment words;
  private final LinearModel model;

  StatementSimilarity(WordAlignment words, LinearModel model) {
    this.words = words;
    this.model = model;
  }

  Similarity between(Profile left, Profile right) {
    return model.of(new ProfilePair(left, right, words));
  }
}
