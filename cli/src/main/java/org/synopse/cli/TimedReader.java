package org.synopse.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.input.Document;
import org.synopse.article.input.DocumentReader;
import org.synopse.article.input.InputLimits;
import org.synopse.article.input.Unpacker;
import org.synopse.text.Language;

/**
 * Takes apart and reads documents in so much time, or not at all.
 *
 * <p>Whatever goes wrong with one of them is a refusal of that one: the others are read all the
 * same.
 */
final class TimedReader {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final InputLimits limits;
  private final DocumentReader reader;
  private final Duration longest;

  /** Makes a reader with 30 seconds for each document. */
  TimedReader(InputLimits limits) {
    this(limits, LONGEST);
  }

  TimedReader(InputLimits limits, Duration longest) {
    this.limits = limits;
    this.reader = new DocumentReader(limits);
    this.longest = longest;
  }

  Unpacker.Unpacked unpack(Document document) throws ArticleReadException {
    return inTime(document.name(), () -> Unpacker.unpack(document, limits));
  }

  Article read(String key, Origin origin, @Nullable Language language, Document document)
      throws ArticleReadException {
    return inTime(origin.file(), () -> reader.read(key, origin, language, document));
  }

  private <T> T inTime(String file, Callable<T> work) throws ArticleReadException {
    FutureTask<T> reading = new FutureTask<>(work);
    Thread thread = new Thread(reading, "reading " + file);
    thread.setDaemon(true);
    thread.start();
    try {
      return reading.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new ArticleReadException(
          file, "reading took longer than " + longest.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArticleReadException(file, "reading was interrupted", e);
    } catch (ExecutionException e) {
      throw refusal(file, e.getCause());
    }
  }

  private static ArticleReadException refusal(String file, @Nullable Throwable cause) {
    if (cause instanceof ArticleReadException refused) {
      return refused;
    }
    if (cause instanceof OutOfMemoryError) {
      return new ArticleReadException(file, "needs more memory than there is", cause);
    }
    if (cause instanceof StackOverflowError) {
      return new ArticleReadException(file, "nested too deep", cause);
    }
    return new ArticleReadException(
        file,
        "internal error, please report it: " + cause,
        cause == null ? new IllegalStateException() : cause);
  }
}
