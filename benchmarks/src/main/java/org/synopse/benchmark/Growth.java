package org.synopse.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.article.Article;
import org.synopse.statement.ArticleStatements;

/**
 * Takes more and more articles of one story and prints a row of CSV for each number: processor
 * milliseconds an article for extraction and for the comparison of all with all, and the memory
 * that is in use then.
 */
public final class Growth {
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final List<Integer> NUMBERS = List.of(2, 10, 50, 200);

  private Growth() {}

  /** Measures the given numbers of articles, else 2, 10, 50 and 200. */
  public static void main(String[] args) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    for (String arg : args) {
      numbers.add(Integer.parseInt(arg));
    }
    Synopse engine = Synopse.create(SynopseOptions.defaults());
    Corpus corpus = Corpus.ofCheckout();
    engine.relate(engine.extract(corpus.ofManyStories(50).subList(0, 8)));
    PrintStream out = System.out;
    out.println("articles,extraction ms an article,comparison ms an article,MB in use");
    for (int number : numbers.isEmpty() ? NUMBERS : numbers) {
      out.println(row(engine, corpus.ofOneStory(number)));
    }
  }

  private static String row(Synopse engine, List<Article> articles) {
    long begin = processorTime();
    List<ArticleStatements> statements = engine.extract(articles);
    long extracted = processorTime();
    engine.relate(statements);
    long compared = processorTime();
    Runtime runtime = Runtime.getRuntime();
    return String.format(
        Locale.ROOT,
        "%d,%.2f,%.2f,%d",
        articles.size(),
        (extracted - begin) / 1e6 / articles.size(),
        (compared - extracted) / 1e6 / articles.size(),
        (runtime.totalMemory() - runtime.freeMemory()) >> 20);
  }

  /** In nanoseconds, of all threads: what else runs on the machine makes less of a difference. */
  private static long processorTime() {
    return PROCESS.getProcessCpuTime();
  }
}
