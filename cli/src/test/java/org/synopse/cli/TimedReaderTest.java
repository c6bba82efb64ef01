package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.input.Document;
import org.synopse.article.input.InputLimits;

class TimedReaderTest {
  private static final Document LARGE = page("large.html", "<p>Der Pegel fiel.".repeat(200_000));
  private static final Document SMALL = page("small.html", "<p>Der Pegel fiel.");

  private static Document page(String name, String html) {
    return new Document(name, html.getBytes(StandardCharsets.UTF_8));
  }

  private static Origin origin(Document document) {
    return new Origin(document.name(), null, null);
  }

  @Test
  void givesUpWhatTakesTooLong() {
    TimedReader reader = new TimedReader(InputLimits.standard(), Duration.ofMillis(1));

    assertThatThrownBy(() -> reader.read("a", origin(LARGE), null, LARGE))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageMatching("large.html: reading took longer than 0 s");
  }

  @Test
  void readsTheNextWhereOneTookTooLong() throws ArticleReadException {
    TimedReader hurried = new TimedReader(InputLimits.standard(), Duration.ofMillis(1));
    assertThatThrownBy(() -> hurried.read("a", origin(LARGE), null, LARGE))
        .isInstanceOf(ArticleReadException.class);

    assertThat(new TimedReader(InputLimits.standard()).read("b", origin(SMALL), null, SMALL))
        .extracting(article -> article.source().text())
        .isEqualTo("Der Pegel fiel.");
  }
}
