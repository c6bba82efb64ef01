package org.synopse.statement;

import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;

/** Finds what an article says. Implementations are thread-safe. */
@FunctionalInterface
public interface StatementExtractor {
  /** Returns the statements of the article. */
  ArticleStatements extract(AnnotatedArticle article);

  /** Returns the extractor by clauses and rules of attribution. */
  static StatementExtractor byClauses(Gazetteer gazetteer) {
    return new ClauseExtractor(gazetteer);
  }
}
