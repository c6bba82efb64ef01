package org.synopse.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Runs two commands in turn, each from start to end, and prints medians and the ratio of the pairs:
 * {@code WholeProcess RUNS COMMAND... -- BASELINE...}.
 */
public final class WholeProcess {
  private static final String BETWEEN = "--";

  private WholeProcess() {}

  /** Measures; the first run of each is not counted. */
  public static void main(String[] args) throws IOException, InterruptedException {
    int runs = Integer.parseInt(args[0]);
    List<String> words = List.of(args).subList(1, args.length);
    int between = words.indexOf(BETWEEN);
    List<String> command = words.subList(0, between);
    List<String> baseline = words.subList(between + 1, words.size());
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int run = 0; run <= runs; run++) {
      double one = seconds(command);
      double other = seconds(baseline);
      if (run > 0) {
        ours.add(one);
        theirs.add(other);
        ratios.add(one / other);
      }
    }
    PrintStream out = System.out;
    out.printf(
        Locale.ROOT,
        "median of %d runs: %.3f s against %.3f s, ratio %.2f%n",
        runs,
        median(ours),
        median(theirs),
        median(ratios));
  }

  private static double seconds(List<String> command) throws IOException, InterruptedException {
    long begin = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(new File("/dev/null"))
            .start()
            .waitFor();
    if (code != 0) {
      throw new IllegalStateException(command + " ended with " + code);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
