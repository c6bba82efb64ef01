package org.synopse.testing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.lexicon.Gazetteer;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.nlp.Annotator;
import org.synopse.nlp.opennlp.OpenNlpAnnotator;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementExtractor;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/**
 * A text as each stage up to the statements sees it. All texts share one annotator and one
 * extractor, so that the models are read once.
 *
 * @param article the text as it was read
 * @param annotated the text with its sentences
 * @param statements the text with what it says
 */
public record Extracted(Article article, AnnotatedArticle annotated, ArticleStatements statements) {
  /** A Monday, on which texts appear unless their test says otherwise. */
  public static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  private static final ArticleReader READER = ArticleReader.plainText();
  private static final Annotator ANNOTATOR = new OpenNlpAnnotator();
  private static final StatementExtractor EXTRACTOR =
      StatementExtractor.byClauses(Gazetteer.load());

  /** Returns a German text as article {@code a}. */
  public static Extracted german(String text) {
    return of("a", Language.GERMAN, MONDAY, text);
  }

  /** Returns a German text as the article with the key. */
  public static Extracted german(String key, String text) {
    return of(key, Language.GERMAN, MONDAY, text);
  }

  /** Returns an English text as article {@code a}. */
  public static Extracted english(String text) {
    return of("a", Language.ENGLISH, MONDAY, text);
  }

  /** Returns an English text as the article with the key. */
  public static Extracted english(String key, String text) {
    return of(key, Language.ENGLISH, MONDAY, text);
  }

  /**
   * Returns a text as an article.
   *
   * @param language its language, or {@code null} to have it detected
   * @param published when it appeared, or {@code null} if nobody said
   */
  public static Extracted of(
      String key, @Nullable Language language, @Nullable LocalDate published, String text) {
    Article article = read(key, language, published, text);
    AnnotatedArticle annotated = ANNOTATOR.annotate(article);
    return new Extracted(article, annotated, EXTRACTOR.extract(annotated));
  }

  private static Article read(
      String key, @Nullable Language language, @Nullable LocalDate published, String text) {
    Origin origin = new Origin(key + ".txt", null, published);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return READER.read(key, origin, language, new ByteArrayInputStream(bytes));
    } catch (ArticleReadException e) {
      throw new IllegalArgumentException("not an article: " + text, e);
    }
  }

  public String text() {
    return annotated.text();
  }

  public Language language() {
    return annotated.language();
  }

  /** Returns the words at the span. */
  public String at(Span span) {
    return span.in(text());
  }

  /**
   * Returns the only sentence.
   *
   * @throws IllegalStateException if there are others
   */
  public Sentence sentence() {
    return only(annotated.sentences());
  }

  /**
   * Returns the only statement.
   *
   * @throws IllegalStateException if there are others
   */
  public Statement statement() {
    return only(statements.statements());
  }

  /** Returns the first statement with these words in it. */
  public Statement statement(String words) {
    return first(
        statements.statements().stream().filter(s -> s.text().contains(words)).toList(), words);
  }

  /** Returns the first token that is written so. */
  public Token token(String form) {
    return first(
        annotated.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .filter(token -> token.is(form))
            .toList(),
        form);
  }

  private static <T> T first(List<T> found, String words) {
    if (found.isEmpty()) {
      throw new IllegalStateException("nothing with <" + words + ">");
    }
    return found.get(0);
  }

  private static <T> T only(List<T> all) {
    if (all.size() != 1) {
      throw new IllegalStateException("not one but " + all.size() + ": " + all);
    }
    return all.get(0);
  }
}
