package org.synopse.statement;

import java.util.List;
import org.synopse.nlp.AnnotatedArticle;

/**
 * An article and what it says.
 *
 * @param annotated the article with its sentences
 * @param statements what it says, in text order, numbered from 1
 */
public record ArticleStatements(AnnotatedArticle annotated, List<Statement> statements) {
  public ArticleStatements {
    statements = List.copyOf(statements);
  }

  /** Returns the article's key in the comparison. */
  public String key() {
    return annotated.article().key();
  }
}
