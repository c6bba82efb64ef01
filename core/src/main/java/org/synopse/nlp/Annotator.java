package org.synopse.nlp;

import org.synopse.article.Article;

/** Finds the sentences of an article and their words. Implementations are thread-safe. */
@FunctionalInterface
public interface Annotator {
  /** Annotates one article; an article without a sentence gives a result without sentences. */
  AnnotatedArticle annotate(Article article);
}
