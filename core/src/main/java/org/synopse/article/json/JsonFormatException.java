package org.synopse.article.json;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Text that is not the JSON it should be; the message gives the reason in a few words. */
public final class JsonFormatException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  JsonFormatException(String reason, @Nullable Throwable cause) {
    super(reason, cause);
  }
}
