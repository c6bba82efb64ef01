package org.synopse.study.story;

import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much two articles speak of one event: the cosine of their features, each weighed by how few
 * articles have it, falling with the days between them. One feature counts for no more than all the
 * others together: what two articles share is more than a name, or else it is no event.
 *
 * <p>Articles of two languages are compared by what does not depend on the language.
 */
public final class StorySimilarity {
  /** Names tell one flood from another; what floods have in common tells less. */
  private static final double NAME_WEIGHT = 2;

  private static final double NUMBER_WEIGHT = 0.5;
  private static final double CONCEPT_WEIGHT = 0.35;

  /** Days after which a similarity counts half. */
  private static final double HALF_LIFE = 30;

  /** Across languages fewer features can be met at all. */
  private static final double ACROSS_LANGUAGES = 0.8;

  /**
   * Articles on other events that are thought beside those at hand, so that in a small collection
   * what its stories are about does not pass for what everybody writes.
   */
  private static final int OTHER_ARTICLES = 200;

  /** A feature of a single article can be met by none and tells little of its story. */
  private static final double ALONE = 0.5;

  private final Map<String, Integer> articlesOfFeature = new HashMap<>();
  private final int articles;

  /** Counts in how many of the articles each feature stands. */
  public StorySimilarity(List<StoryProfile> profiles) {
    articles = profiles.size();
    for (StoryProfile profile : profiles) {
      profile.features().keySet().forEach(f -> articlesOfFeature.merge(f, 1, Integer::sum));
    }
  }

  /** Returns what a feature of an article weighs, 0 or more. */
  public double weight(String feature, double inArticle) {
    int having = articlesOfFeature.getOrDefault(feature, 1);
    double rarity = Math.log((articles + 1.0 + OTHER_ARTICLES) / having);
    return inArticle * kindWeight(feature) * rarity * (having == 1 ? ALONE : 1);
  }

  private static double kindWeight(String feature) {
    if (feature.startsWith(StoryFeatures.NAME)) {
      return NAME_WEIGHT;
    }
    if (feature.startsWith(StoryFeatures.CONCEPT)) {
      return CONCEPT_WEIGHT;
    }
    return feature.startsWith(StoryFeatures.NUMBER) ? NUMBER_WEIGHT : 1;
  }

  /** Returns the similarity of two articles, from 0 to 1; symmetric. */
  public double between(StoryProfile left, StoryProfile right) {
    boolean oneLanguage = left.language().equals(right.language());
    double most = 0;
    double rest = 0;
    for (Map.Entry<String, Double> entry : left.features().entrySet()) {
      Double other = right.features().get(entry.getKey());
      if (other != null && isComparable(entry.getKey(), oneLanguage)) {
        double both = weight(entry.getKey(), entry.getValue()) * weight(entry.getKey(), other);
        rest += Math.min(most, both);
        most = Math.max(most, both);
      }
    }
    double product = rest + Math.min(most, rest);
    if (product == 0) {
      return 0;
    }
    double cosine = product / (norm(left, oneLanguage) * norm(right, oneLanguage));
    return cosine * nearness(left, right) * (oneLanguage ? 1 : ACROSS_LANGUAGES);
  }

  private static boolean isComparable(String feature, boolean oneLanguage) {
    return oneLanguage || !feature.startsWith(StoryFeatures.WORD);
  }

  private double norm(StoryProfile profile, boolean oneLanguage) {
    double sum = 0;
    for (Map.Entry<String, Double> entry : profile.features().entrySet()) {
      if (isComparable(entry.getKey(), oneLanguage)) {
        double weight = weight(entry.getKey(), entry.getValue());
        sum += weight * weight;
      }
    }
    return Math.sqrt(sum);
  }

  private static double nearness(StoryProfile left, StoryProfile right) {
    if (left.published() == null || right.published() == null) {
      return 1;
    }
    long days = Math.abs(ChronoUnit.DAYS.between(left.published(), right.published()));
    return Math.pow(0.5, days / HALF_LIFE);
  }

  /** Whether the two may be compared directly; an article without a date with any other. */
  public static boolean isWithin(StoryProfile left, StoryProfile right, int window) {
    return left.published() == null
        || right.published() == null
        || Math.abs(ChronoUnit.DAYS.between(left.published(), right.published())) <= window;
  }
}
