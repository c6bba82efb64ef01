package org.synopse.article;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;

/** Turns the bytes of a document into an {@link Article}. Implementations are thread-safe. */
public interface ArticleReader {
  /**
   * Reads one article.
   *
   * @param key the article's name in the comparison
   * @param origin where it comes from
   * @param language its language, or {@code null} to have it detected later
   * @param in the bytes; read to the end and left open
   * @throws ArticleReadException if the bytes are no text or hold no words
   */
  Article read(String key, Origin origin, @Nullable Language language, InputStream in)
      throws ArticleReadException;

  /** Returns the reader of plain text in UTF-8. */
  static ArticleReader plainText() {
    return new PlainTextReader(new BlockFinder(Boilerplate.load()));
  }
}
