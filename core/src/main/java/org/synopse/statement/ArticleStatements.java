package org.synopse.statement;

import java.util.List;
import java.util.function.Function;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.statement.attribution.Attribution;
import org.synopse.text.Span;

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

  /**
   * Returns all that a short text says as one statement, its frames included: to compare a sentence
   * with a sentence.
   *
   * @throws IllegalArgumentException if it says nothing
   */
  public Statement whole() {
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("the text says nothing");
    }
    Statement first = statements.get(0);
    Span all = Span.covering(statements.stream().map(Statement::span).toList());
    return new Statement(
        first.id(),
        all,
        all.in(annotated.text()),
        first.headline(),
        first.language(),
        annotated.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> all.contains(token.span()))
            .toList(),
        first.predicate(),
        first.modality(),
        first.attributions(),
        new Values(
            merged(statement -> statement.values().quantities()),
            merged(statement -> statement.values().times()),
            merged(statement -> statement.values().mentions())));
  }

  private <T> List<T> merged(Function<Statement, List<T>> values) {
    return statements.stream().map(values).flatMap(List::stream).distinct().toList();
  }
}
