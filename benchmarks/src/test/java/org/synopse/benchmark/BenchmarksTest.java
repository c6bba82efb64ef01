package org.synopse.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Whether the benchmarks run at all, so that they are there when somebody wants to measure. */
class BenchmarksTest {
  @BeforeAll
  static void readsTheArticlesOfTheCheckout() {
    System.setProperty("synopse.checkout", "..");
  }

  @Test
  void measuresExtractionAndComparisonOfAStory() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(GrowthBenchmark.class.getSimpleName())
            .param("articles", "2")
            .warmupIterations(0)
            .measurementIterations(1)
            .forks(0)
            .verbosity(VerboseMode.SILENT)
            .build();

    assertThat(new Runner(options).run())
        .hasSize(2)
        .allSatisfy(result -> assertThat(result.getPrimaryResult().getScore()).isPositive());
  }

  @Test
  void annotatesAsTheManualOfOpenNlpShows() throws IOException {
    assertThat(new PlainOpenNlp().annotate("Die Brücke ist gesperrt. Sie ist alt.")).isPositive();
  }

  @Test
  void drawsGrowth(@TempDir Path folder) throws IOException {
    Path drawing = folder.resolve("growth.svg");
    MixedGrowth.main(new String[] {"20", drawing.toString()});

    assertThat(drawing).content().startsWith("<svg");
  }
}
