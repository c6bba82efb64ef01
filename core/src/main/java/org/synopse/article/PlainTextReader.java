package org.synopse.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.SourceText;

/** Reads UTF-8 text; the whole file is the text, so that offsets are those of the file. */
final class PlainTextReader implements ArticleReader {
  /** More than any article; a longer file is not one article. */
  static final int MAX_BYTES = 32 << 20;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private final BlockFinder blockFinder;

  PlainTextReader(BlockFinder blockFinder) {
    this.blockFinder = blockFinder;
  }

  @Override
  public Article read(String key, Origin origin, @Nullable Language language, InputStream in)
      throws ArticleReadException {
    String text = decode(origin.file(), bytes(origin.file(), in));
    SourceText source = new SourceText(text);
    List<Block> blocks = blockFinder.blocks(text);
    if (blocks.isEmpty()) {
      throw new ArticleReadException(
          origin.file(), text.isEmpty() ? "the file is empty" : "there are no words in it");
    }
    return new Article(key, origin, language, source, blocks, problems(key, text));
  }

  private static byte[] bytes(String file, InputStream in) throws ArticleReadException {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ArticleReadException(file, "larger than 32 MiB, too much for one article");
      }
      return bytes;
    } catch (IOException e) {
      throw new ArticleReadException(file, "cannot be read", e);
    }
  }

  private static String decode(String file, byte[] bytes) throws ArticleReadException {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException e) {
      throw new ArticleReadException(
          file, looksBinary(bytes) ? "a binary file, not text" : "not valid UTF-8", e);
    }
    if (text.indexOf('\0') >= 0) {
      throw new ArticleReadException(file, "a binary file, not text");
    }
    return text;
  }

  private static boolean looksBinary(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Problem> problems(String key, String text) {
    List<Problem> problems = new ArrayList<>();
    boolean controls = text.chars().anyMatch(PlainTextReader::isStrangeControl);
    if (controls) {
      problems.add(
          new Problem(key, Problem.Severity.WARNING, "the text has control characters in it"));
    }
    return problems;
  }

  private static boolean isStrangeControl(int c) {
    return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f';
  }

  /** Whether the character is one of no width that may stand before the first word. */
  static boolean isInvisible(char c) {
    return c == BYTE_ORDER_MARK || c == '\u200B' || c == '\u2060';
  }
}
