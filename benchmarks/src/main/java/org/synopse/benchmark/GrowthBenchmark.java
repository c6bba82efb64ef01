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
import org.synopse.relate.Relator;
import org.synopse.statement.ArticleStatements;

/**
 * The comparison of more and more articles of one story once what they say is known. {@code -prof
 * gc} says how much memory each takes, {@code gc.alloc.rate.norm}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
public class GrowthBenchmark {
  /** How many articles there are. */
  @Param({"2", "10", "50", "200"})
  public int articles;

  private final Synopse engine = Synopse.create(SynopseOptions.defaults());
  private List<ArticleStatements> statements = List.of();

  /** Reads what the articles say. */
  @Setup
  public void extract() {
    statements = engine.extract(Corpus.ofCheckout().ofOneStory(articles));
  }

  /** Alignment, claims and judges, over all of them. */
  @Benchmark
  public Relator.Findings comparison() {
    return engine.relate(statements);
  }
}
