package org.synopse.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.relate.Relator;
import org.synopse.statement.ArticleStatements;

/**
 * More and more articles of one story: what they say, and their comparison once that is known.
 * {@code -prof gc} says how much memory each takes, {@code gc.alloc.rate.norm}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 12)
@Measurement(iterations = 20)
public class GrowthBenchmark {
  /** How many articles there are. */
  @Param({"2", "10", "50", "200"})
  public int articles;

  private final Synopse engine = Synopse.create(SynopseOptions.defaults());
  private List<Article> story = List.of();
  private List<ArticleStatements> statements = List.of();

  /** Puts the articles together and reads what they say. */
  @Setup
  public void prepare() {
    story = Corpus.ofCheckout().ofOneStory(articles);
    statements = engine.extract(story);
  }

  /** Everything a statement holds, of all of them. */
  @Benchmark
  public List<ArticleStatements> extraction() {
    return engine.extract(story);
  }

  /** Alignment, claims and judges, over all of them. */
  @Benchmark
  public Relator.Findings comparison() {
    return engine.relate(statements);
  }
}
