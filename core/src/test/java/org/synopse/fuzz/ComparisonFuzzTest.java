package org.synopse.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.Synopse;
import org.synopse.SynopseOptions;
import org.synopse.TimeLimits;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.input.Document;
import org.synopse.article.input.DocumentReader;
import org.synopse.article.input.InputLimits;

/**
 * The whole way from two documents to reports in every format, on input that nobody thought of.
 *
 * <p>In the ordinary tests each target runs on the inputs that are kept beside it as resources; how
 * to let it look for new ones is told in {@code docs/input.md}.
 */
class ComparisonFuzzTest {
  /** Parts the two documents of one input. */
  private static final byte BETWEEN = 0x1E;

  private static final int LONGEST_INPUT = 20_000;
  private static final int MOST_PIECES = 60;

  /** For an input of that length; ordinary text takes a hundredth. */
  private static final TimeLimits LIMITS =
      new TimeLimits(Duration.ofMinutes(3), Duration.ofMinutes(3));

  private static final DocumentReader READER = new DocumentReader(InputLimits.standard());
  private static final Synopse ENGINE =
      Synopse.create(SynopseOptions.defaults().withLimits(LIMITS));

  @FuzzTest
  void comparesTexts(byte[] bytes) {
    compare(bytes, "x.txt");
  }

  /** Any kind of document; where one cannot be read there is nothing to compare. */
  @FuzzTest
  void comparesDocuments(byte[] bytes) {
    compare(bytes, "x");
  }

  @FuzzTest
  void comparesSentences(FuzzedDataProvider data) {
    String left = Fragments.text(data.consumeInt(1, MOST_PIECES), n -> data.consumeInt(0, n - 1));
    String right = Fragments.text(data.consumeInt(1, MOST_PIECES), n -> data.consumeInt(0, n - 1));
    compare(
        article("a", "x.txt", left.getBytes(StandardCharsets.UTF_8)),
        article("b", "y.txt", right.getBytes(StandardCharsets.UTF_8)));
  }

  private static void compare(byte[] bytes, String name) {
    if (bytes.length <= LONGEST_INPUT) {
      int cut = 0;
      while (cut < bytes.length && bytes[cut] != BETWEEN) {
        cut++;
      }
      compare(
          article("a", name, Arrays.copyOf(bytes, cut)),
          article(
              "b", name, Arrays.copyOfRange(bytes, Math.min(cut + 1, bytes.length), bytes.length)));
    }
  }

  private static void compare(@Nullable Article left, @Nullable Article right) {
    if (left != null && right != null) {
      Laws.holdOf(ENGINE.compare(List.of(left, right)));
    }
  }

  private static @Nullable Article article(String key, String name, byte[] bytes) {
    try {
      return READER.read(key, new Origin(name, null, null), null, new Document(name, bytes));
    } catch (ArticleReadException e) {
      return null;
    }
  }
}
