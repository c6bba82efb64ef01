package org.synopse.nlp;

import java.util.List;
import org.synopse.article.Article;
import org.synopse.article.Problem;
import org.synopse.text.Language;
import org.synopse.text.Sentence;

/**
 * An article with its sentences.
 *
 * @param article the article as it was read
 * @param language the language it was annotated in
 * @param sentences its sentences in text order, the headline among them
 * @param problems what was odd about it, those of reading included
 */
public record AnnotatedArticle(
    Article article, Language language, List<Sentence> sentences, List<Problem> problems) {
  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }

  /** Returns the article's whole text. */
  public String text() {
    return article.source().text();
  }
}
