package org.synopse.statement;

import java.util.List;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.statement.attribution.Attribution;

/**
 * An article and what it says.
 *
 * @param annotated the article with its sentences
 * @param statements what it says, in text order, numbered from 1
 * @param attributions every attribution in it, in text order, those that hand over less than a
 *     statement included
 */
public record ArticleStatements(
    AnnotatedArticle annotated, List<Statement> statements, List<Attribution> attributions) {
  public ArticleStatements {
    statements = List.copyOf(statements);
    attributions = List.copyOf(attributions);
  }

  /** Returns the article's key in the comparison. */
  public String key() {
    return annotated.article().key();
  }
}
