package org.synopse.article.input;

import java.io.IOException;
import java.io.Serial;

/**
 * How much may still be unpacked: bytes that nobody keeps count too, since they take time.
 *
 * <p>One budget is for all archives in an archive. Not safe for use by several threads.
 */
final class Budget {
  private final long bytes;
  private long used;

  /** Starts with so many bytes. */
  Budget(long bytes) {
    this.bytes = bytes;
  }

  /** What an archive unpacks to is more than is read. */
  static final class SpentException extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    SpentException(String message) {
      super(message);
    }
  }

  /**
   * Counts bytes that were unpacked.
   *
   * @throws SpentException if they are more than were left
   */
  void take(int unpacked) throws SpentException {
    used += Math.max(0, unpacked);
    if (isSpent()) {
      throw new SpentException(message());
    }
  }

  boolean isSpent() {
    return used > bytes;
  }

  /** Returns what to tell of an archive that unpacks to more. */
  String message() {
    return "unpacks to more than " + (bytes >> 20) + " MiB";
  }
}
