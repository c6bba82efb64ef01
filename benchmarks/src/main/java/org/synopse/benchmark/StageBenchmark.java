package org.synopse.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.nlp.AnnotatedArticle;
import org.synopse.nlp.opennlp.OpenNlpAnnotator;
import org.synopse.relate.Relator;
import org.synopse.statement.ArticleStatements;

/** The stages of the engine over 200 articles, warm, beside plain OpenNLP on the same texts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 25)
@Measurement(iterations = 10)
public class StageBenchmark {
  private static final int ARTICLES = 200;

  private List<Article> articles = List.of();
  private List<ArticleStatements> pair = List.of();
  private PlainOpenNlp plain = plain();
  private final OpenNlpAnnotator annotator = new OpenNlpAnnotator();
  private final Synopse engine = Synopse.create(SynopseOptions.defaults());

  private static PlainOpenNlp plain() {
    try {
      return new PlainOpenNlp();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts the articles together. */
  @Setup
  public void prepare() {
    plain = plain();
    articles = Corpus.ofCheckout().ofManyStories(ARTICLES);
    pair = engine.extract(Corpus.ofCheckout().ofOneStory(2));
  }

  /** The baseline. */
  @Benchmark
  public int plainOpenNlp() {
    return articles.stream().mapToInt(article -> plain.annotate(article.source().text())).sum();
  }

  /** Sentences, tokens, classes, lemmas and verb forms, on one thread. */
  @Benchmark
  public List<AnnotatedArticle> annotation() {
    return articles.stream().map(annotator::annotate).toList();
  }

  /** Everything a statement holds, as the engine does it. */
  @Benchmark
  public List<ArticleStatements> extraction() {
    return engine.extract(articles);
  }

  /** What two articles have in common, once what they say is known. */
  @Benchmark
  public Relator.Findings comparisonOfAPair() {
    return engine.relate(pair);
  }
}
