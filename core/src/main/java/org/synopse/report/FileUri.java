package org.synopse.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The name of a file as a relative reference of RFC 3986. */
public final class FileUri {
  private static final String UNRESERVED = "-._~";

  private FileUri() {}

  /** Returns the name with every character but letters, digits and {@code -._~} percent-encoded. */
  public static String of(String file) {
    StringBuilder uri = new StringBuilder();
    for (byte unit : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (unit & 0xFF);
      boolean alphanumeric =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (alphanumeric || UNRESERVED.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return uri.toString();
  }
}
