package org.synopse.article;

import java.io.Serial;

/** An article that cannot be read; the message names the file and the reason in one line. */
public final class ArticleReadException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  public ArticleReadException(String file, String reason) {
    super(file + ": " + reason);
  }

  public ArticleReadException(String file, String reason, Throwable cause) {
    super(file + ": " + reason, cause);
  }
}
