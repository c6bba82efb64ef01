package org.synopse.study.label;

import java.util.HashMap;
import java.util.Map;
import org.synopse.study.ArticleRecord;

/**
 * How often each expression stands in the whole collection, by language: the prior of contrasts.
 */
public final class WordShares {
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();
  private final Map<String, Integer> all = new HashMap<>();

  /** Adds an article of the collection. */
  public void add(ArticleRecord article) {
    Map<String, Integer> ofLanguage =
        counts.computeIfAbsent(article.language(), language -> new HashMap<>());
    article.expressions().forEach(e -> ofLanguage.merge(e.lemma(), 1, Integer::sum));
    all.merge(article.language(), article.expressions().size(), Integer::sum);
  }

  /** Returns which part of all expressions of a language one is, from 0 to 1. */
  double share(String language, String expression) {
    int of = all.getOrDefault(language, 0);
    return of == 0
        ? 0
        : (double) counts.getOrDefault(language, Map.of()).getOrDefault(expression, 0) / of;
  }
}
