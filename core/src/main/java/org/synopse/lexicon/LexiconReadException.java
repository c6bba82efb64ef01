package org.synopse.lexicon;

import java.io.Serial;

/** A file of words cannot be read; the message names the file and what is wrong with it. */
public final class LexiconReadException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  LexiconReadException(String message) {
    super(message);
  }

  LexiconReadException(String message, Throwable cause) {
    super(message, cause);
  }
}
