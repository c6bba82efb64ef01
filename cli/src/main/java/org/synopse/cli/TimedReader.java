package org.synopse.cli;

import java.time.Duration;
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
import org.synopse.text.Language;

/** Reads an article in so much time, or not at all. */
final class TimedReader {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final DocumentReader reader;

  TimedReader(DocumentReader reader) {
    this.reader = reader;
  }

  Article read(String key, Origin origin, @Nullable Language language, Document document)
      throws ArticleReadException {
    FutureTask<Article> reading =
        new FutureTask<>(() -> reader.read(key, origin, language, document));
    Thread thread = new Thread(reading, "reading " + key);
    thread.setDaemon(true);
    thread.start();
    try {
      return reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      reading.cancel(true);
      throw new ArticleReadException(
          origin.file(), "reading took longer than " + LONGEST.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArticleReadException(origin.file(), "reading was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArticleReadException cause) {
        throw cause;
      }
      if (e.getCause() instanceof OutOfMemoryError) {
        throw new ArticleReadException(origin.file(), "needs more memory than there is", e);
      }
      throw new IllegalStateException(String.valueOf(e.getCause()), e);
    }
  }
}
