package org.synopse.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: by their byte order mark, else by what was declared, else by looking.
 *
 * <p>Bytes that are valid UTF-8 are hardly ever anything else; what is not is taken for
 * windows-1252, of which ISO 8859-1 and ASCII are parts.
 */
public final class TextDecoder {
  /** Of this many bytes one may be wrong in a text that is said to be UTF-8. */
  private static final int BYTES_PER_SLIP = 500;

  private static final char REPLACEMENT = '\uFFFD';
  private static final int LOOKED_AT = 4096;

  private TextDecoder() {}

  /**
   * Text and how it was decoded.
   *
   * @param text the text, without its byte order mark
   * @param charset the encoding
   * @param replaced how many characters could not be decoded
   */
  public record Decoded(String text, Charset charset, int replaced) {}

  /**
   * Decodes the bytes.
   *
   * @param declared the name of the encoding as a header or the document itself gives it, or {@code
   *     null}
   */
  public static Decoded decode(byte[] bytes, @Nullable String declared) {
    Charset marked = byMark(bytes);
    if (marked != null) {
      return lenient(bytes, marked);
    }
    Charset said = declared == null ? null : charset(declared);
    if (said != null && !said.equals(StandardCharsets.UTF_8)) {
      String utf8 = strict(bytes, StandardCharsets.UTF_8);
      // Pages that say Latin-1 and are UTF-8 are common, the other way round is not.
      return utf8 == null || isAscii(utf8)
          ? lenient(bytes, said)
          : new Decoded(utf8, StandardCharsets.UTF_8, 0);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return new Decoded(utf8, StandardCharsets.UTF_8, 0);
    }
    Charset wide = byZeros(bytes);
    if (wide != null) {
      return lenient(bytes, wide);
    }
    if (said != null) {
      Decoded slips = lenient(bytes, said);
      if (slips.replaced <= 1 + bytes.length / BYTES_PER_SLIP) {
        return slips;
      }
    }
    return lenient(bytes, Charset.forName("windows-1252"));
  }

  /** Returns the encoding of the name, or {@code null} if there is none. */
  private static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      return charset.equals(StandardCharsets.ISO_8859_1)
          ? Charset.forName("windows-1252")
          : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static @Nullable Charset byMark(byte[] bytes) {
    int first = at(bytes, 0);
    int second = at(bytes, 1);
    if (first == 0xEF && second == 0xBB && at(bytes, 2) == 0xBF) {
      return StandardCharsets.UTF_8;
    }
    if (first == 0xFE && second == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    return first == 0xFF && second == 0xFE ? StandardCharsets.UTF_16LE : null;
  }

  private static int at(byte[] bytes, int place) {
    return place < bytes.length ? bytes[place] & 0xFF : -1;
  }

  /** UTF-16 without a mark shows as a zero in every second byte. */
  private static @Nullable Charset byZeros(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int length = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        if (i % 2 == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    if (odd > length / 4 && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    return even > length / 4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
  }

  private static @Nullable String strict(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static Decoded lenient(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    int replaced = (int) text.chars().filter(c -> c == REPLACEMENT).count();
    return new Decoded(text, charset, replaced);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
