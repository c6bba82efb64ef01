package org.synopse.cli;

import java.io.Serial;

/** Something the user can mend; the message says in one line what it is. */
final class UserException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  UserException(String message) {
    super(message);
  }

  UserException(String message, Throwable cause) {
    super(message, cause);
  }
}
