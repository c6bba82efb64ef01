package org.synopse.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.text.Language;

/**
 * Articles of about 300 words put together from paragraphs of the German texts of the pairs, always
 * the same for a number.
 */
final class Corpus {
  private static final int PARAGRAPHS = 4;
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 18);

  private final List<List<String>> stories = new ArrayList<>();

  /** Reads the folders {@code de-*} and {@code real-de-*} below the given ones. */
  private Corpus(List<Path> folders) throws IOException {
    for (Path folder : folders) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> pairs = Files.list(folder)) {
          for (Path pair : pairs.filter(Corpus::isGerman).sorted().toList()) {
            stories.add(paragraphs(pair));
          }
        }
      }
    }
  }

  /** Reads the pairs of a checkout, and further ones where {@code synopse.pairs} names a folder. */
  static Corpus ofCheckout() {
    Path own = Path.of(System.getProperty("synopse.checkout", "."), "fixtures", "pairs");
    String more = System.getProperty("synopse.pairs");
    try {
      return new Corpus(more == null ? List.of(own) : List.of(own, Path.of(more)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isGerman(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith("de-") || name.startsWith("real-de-");
  }

  private static List<String> paragraphs(Path pair) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(pair)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (!file.endsWith("SOURCE.txt")) {
          paragraphs.addAll(List.of(Files.readString(file).split("\\R\\s*\\R", -1)));
        }
      }
    }
    return paragraphs;
  }

  /** Returns articles of one story. */
  List<Article> ofOneStory(int count) {
    return articles(count, 1);
  }

  /** Returns articles of many stories. */
  List<Article> ofManyStories(int count) {
    return articles(count, stories.size());
  }

  /**
   * Returns some of a long row of articles of mixed stories, of which two neighbours are always of
   * one story.
   *
   * @param first number of the first, which is even
   */
  List<Article> mixed(int first, int count) {
    List<Article> articles = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      Random random = new Random(i);
      articles.add(article(i, text(stories.get(i / 2 % stories.size()), i, random)));
    }
    return articles;
  }

  private List<Article> articles(int count, int of) {
    List<Article> articles = new ArrayList<>();
    Random random = new Random(42);
    for (int i = 0; i < count; i++) {
      articles.add(article(i, text(stories.get(i % of), i, random)));
    }
    return articles;
  }

  private static String text(List<String> story, int number, Random random) {
    StringBuilder text = new StringBuilder("Meldung Nummer " + (number + 1));
    for (int p = 0; p < PARAGRAPHS; p++) {
      text.append("\n\n").append(story.get(random.nextInt(story.size())));
    }
    return text.toString();
  }

  private static Article article(int number, String text) {
    try {
      return ArticleReader.plainText()
          .read(
              key(number),
              new Origin("article-" + number, "outlet " + number, PUBLISHED),
              Language.GERMAN,
              new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    } catch (ArticleReadException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns a, b … z, aa, ab …. */
  private static String key(int number) {
    StringBuilder key = new StringBuilder();
    for (int n = number + 1; n > 0; n = (n - 1) / 26) {
      key.insert(0, (char) ('a' + (n - 1) % 26));
    }
    return key.toString();
  }
}
