package org.synopse.statement.attribution;

import java.util.List;

/** One way in which the news hands over a content. Implementations are immutable. */
interface AttributionRule {
  /** Returns the name under which the rule's attributions are listed, in kebab case. */
  String name();

  /**
   * Returns the attributions that this rule sees, in text order.
   *
   * @param article the article
   * @param found what the more precise rules before this one have found
   */
  List<Attribution> find(ParsedArticle article, Attributions found);
}
