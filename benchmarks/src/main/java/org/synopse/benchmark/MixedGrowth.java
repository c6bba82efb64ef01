package org.synopse.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;

/**
 * Takes articles of mixed stories one after the other, as many as a year brings, and keeps none:
 * the claims of each pair of articles of one story are made and dropped. Prints a row of CSV
 * whenever their number has grown enough: processor milliseconds an article since the last row, and
 * the memory in use after a collection; and draws them, if told where: {@code MixedGrowth [MOST
 * [FILE.svg]]}.
 */
public final class MixedGrowth {
  private static final int MOST = 10_000;

  /** As many are read before the first is measured, so that the compiler has done its work. */
  private static final int WARM_UP = 600;

  private MixedGrowth() {}

  /**
   * A row.
   *
   * @param articles how many were read so far
   * @param millis processor time for each article since the row before
   * @param megabytes memory in use
   */
  record Row(int articles, double millis, long megabytes) {}

  /** Measures up to the given number of articles, else 10,000. */
  public static void main(String[] args) throws IOException {
    int most = args.length > 0 ? Integer.parseInt(args[0]) : MOST;
    Synopse engine = Synopse.create(SynopseOptions.defaults());
    Corpus corpus = Corpus.ofCheckout();
    run(engine, corpus.mixed(0, Math.min(most, WARM_UP)));
    PrintStream out = System.out;
    out.println("articles,processor ms an article,MB in use");
    List<Row> rows = new ArrayList<>();
    int done = 0;
    for (int until : steps(most)) {
      long begin = processorTime();
      int first = done;
      while (done < until) {
        int next = Math.min(until, done + 100);
        run(engine, corpus.mixed(done, next - done));
        done = next;
      }
      double millis = (processorTime() - begin) / 1e6 / (until - first);
      Row row = new Row(until, millis, memory());
      rows.add(row);
      out.printf(Locale.ROOT, "%d,%.2f,%d%n", row.articles(), row.millis(), row.megabytes());
    }
    if (args.length > 1) {
      Files.writeString(Path.of(args[1]), GrowthChart.svg(rows));
    }
  }

  /** 10, 100, 200, 500, 1,000 and so on. */
  private static List<Integer> steps(int most) {
    List<Integer> steps = new ArrayList<>();
    for (int step : List.of(10, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)) {
      if (step < most) {
        steps.add(step);
      }
    }
    steps.add(most);
    return steps;
  }

  /** Two neighbours are of one story. */
  private static void run(Synopse engine, List<Article> articles) {
    for (int i = 0; i + 1 < articles.size(); i += 2) {
      engine.compare(articles.subList(i, i + 2));
    }
  }

  private static long memory() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  /** In nanoseconds, of all threads: what else runs on the machine makes less of a difference. */
  private static long processorTime() {
    return ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .orElseGet(() -> Duration.ofNanos(System.nanoTime()))
        .toNanos();
  }
}
