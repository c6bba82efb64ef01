package org.synopse.study;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names that are the same in every run, taken from what they name. */
public final class Ids {
  private static final int BYTES = 6;

  private Ids() {}

  /** Returns a letter and 12 hexadecimal digits of the SHA-256 of what is named. */
  public static String of(char kind, String named) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(named.getBytes(StandardCharsets.UTF_8));
      return kind + HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Returns the name of a statement. */
  public static String ofStatement(ArticleRecord article, int number) {
    return article.id() + "." + number;
  }
}
