package org.synopse.article.input;

/**
 * How much is read.
 *
 * @param bytesOfFile the largest file, in bytes
 * @param bytesUnpacked the most that an archive may unpack to, in bytes
 * @param documents the most documents of one archive, feed or folder
 * @param nesting how deep archives may lie in archives
 */
public record InputLimits(int bytesOfFile, long bytesUnpacked, int documents, int nesting) {
  private static final InputLimits STANDARD = new InputLimits(64 << 20, 256L << 20, 200, 3);

  public InputLimits {
    if (bytesOfFile < 1 || bytesUnpacked < 1 || documents < 1 || nesting < 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /** Returns 64 MiB a file, 256 MiB unpacked, 200 documents, archives three deep. */
  public static InputLimits standard() {
    return STANDARD;
  }
}
