package org.synopse.article.input;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes with a name, before anybody looked at them.
 *
 * @param name the name as shown to the reader: of a file, or of its place in an archive or list
 * @param mediaType what a header said that it is, in lower case and without parameters, or {@code
 *     null}
 * @param charset the encoding that a header named, or {@code null}
 * @param bytes what it holds; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Document(
    String name, @Nullable String mediaType, @Nullable String charset, byte[] bytes) {
  private static final int HEAD = 1024;

  /** Makes a document of which nothing but its name is known. */
  public Document(String name, byte[] bytes) {
    this(name, null, null, bytes);
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** Returns its beginning, a character a byte, without blanks and byte order mark before it. */
  String head() {
    int length = Math.min(bytes.length, HEAD);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return head.replace("\u00ef\u00bb\u00bf", "").stripLeading();
  }

  boolean startsWith(String magic) {
    return new String(bytes, 0, Math.min(bytes.length, magic.length()), StandardCharsets.ISO_8859_1)
        .equals(magic);
  }

  boolean isNamed(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
