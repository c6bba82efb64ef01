package org.synopse.study.label;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.synopse.study.ArticleRecord;
import org.synopse.study.Expression;

/**
 * The expressions of one text of an outlet in a story, counted.
 *
 * @param outlet the outlet
 * @param language code of the language
 * @param counts how often each expression stands in it
 * @param all how many expressions it has
 */
record Bag(String outlet, String language, Map<String, Integer> counts, int all) {
  static Bag of(ArticleRecord article) {
    Map<String, Integer> counts = new HashMap<>();
    List<Expression> expressions = article.expressions();
    expressions.forEach(expression -> counts.merge(expression.lemma(), 1, Integer::sum));
    return new Bag(article.outletName(), article.language(), counts, expressions.size());
  }

  int count(String expression) {
    return counts.getOrDefault(expression, 0);
  }
}
