package org.synopse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.article.Problem;

/** What takes too long, or fails, is told and stops nothing else. */
class LimitedWorkTest {
  private static final TimeLimits NO_TIME = new TimeLimits(Duration.ZERO, Duration.ofMinutes(1));
  private static final TimeLimits NO_COMPARISON =
      new TimeLimits(Duration.ofMinutes(1), Duration.ZERO);

  @Test
  void yieldsWhatIsDoneInTime() throws LimitedWork.NotDoneException {
    assertThat(LimitedWork.within(Duration.ofMinutes(1), () -> "done")).isEqualTo("done");
  }

  @Test
  void givesUpWhatTakesTooLong() throws InterruptedException {
    CountDownLatch interrupted = new CountDownLatch(1);

    assertThatExceptionOfType(LimitedWork.NotDoneException.class)
        .isThrownBy(
            () ->
                LimitedWork.within(
                    Duration.ofMillis(20),
                    () -> {
                      try {
                        Thread.sleep(Duration.ofMinutes(1));
                      } finally {
                        interrupted.countDown();
                      }
                      return "late";
                    }))
        .withMessageContaining("took longer");
    interrupted.await();
  }

  @Test
  void namesAMistakeOfOurs() {
    assertThatExceptionOfType(LimitedWork.NotDoneException.class)
        .isThrownBy(
            () ->
                LimitedWork.within(
                    Duration.ofMinutes(1),
                    () -> {
                      throw new IllegalStateException("odd");
                    }))
        .withMessageContaining("internal error")
        .withMessageContaining("odd");
  }

  @Test
  void tellsOfArticlesThatWereNotTakenApart() throws ArticleReadException {
    Comparison comparison = compare(NO_TIME);

    assertThat(comparison.findings()).isEmpty();
    assertThat(comparison.problems())
        .extracting(Problem::message)
        .hasSize(2)
        .allMatch(message -> message.startsWith("took no part in the comparison"));
  }

  @Test
  void tellsThatNothingWasCompared() throws ArticleReadException {
    Comparison comparison = compare(NO_COMPARISON);

    assertThat(comparison.findings()).isEmpty();
    assertThat(comparison.articles().get(0).statements()).isNotEmpty();
    assertThat(comparison.problems())
        .extracting(Problem::severity)
        .hasSize(2)
        .containsOnly(Problem.Severity.ERROR);
  }

  private static Comparison compare(TimeLimits limits) throws ArticleReadException {
    return Synopse.create(SynopseOptions.defaults().withLimits(limits))
        .compare(List.of(article("a"), article("b")));
  }

  private static Article article(String key) throws ArticleReadException {
    byte[] text = "Die Brücke ist seit Montag gesperrt.".getBytes(StandardCharsets.UTF_8);
    return ArticleReader.plainText()
        .read(key, new Origin(key, null, null), null, new ByteArrayInputStream(text));
  }
}
