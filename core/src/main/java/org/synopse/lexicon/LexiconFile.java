package org.synopse.lexicon;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamException;
import org.synopse.text.ResourceLines;

/**
 * A file of words that a user adds: lines as in the engine's own files, or a lexicon in the format
 * WN-LMF of the Global WordNet Association, as it is or compressed by gzip. Which it is, its first
 * bytes say.
 */
public final class LexiconFile {
  private static final int GZIP_FIRST = 0x1f;
  private static final int GZIP_SECOND = 0x8b;

  private LexiconFile() {}

  /**
   * Reads the entries of a file in file order.
   *
   * @throws LexiconReadException if it cannot be read or is neither
   */
  public static List<ConceptEntry> read(Path file) throws LexiconReadException {
    try (InputStream in = unpacked(new BufferedInputStream(Files.newInputStream(file)))) {
      return firstCharacter(in) == '<' ? WordNetXml.read(in) : lines(file, in);
    } catch (XMLStreamException e) {
      throw new LexiconReadException(file + ": not well-formed XML: " + inOneLine(e), e);
    } catch (IOException e) {
      throw new LexiconReadException(file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static String inOneLine(XMLStreamException e) {
    return String.valueOf(e.getMessage()).replace('\n', ' ');
  }

  private static InputStream unpacked(BufferedInputStream in) throws IOException {
    in.mark(2);
    boolean gzip = in.read() == GZIP_FIRST && in.read() == GZIP_SECOND;
    in.reset();
    return gzip ? new BufferedInputStream(new GZIPInputStream(in)) : in;
  }

  /** The first character that is no blank and no byte order mark, which is left unread. */
  private static int firstCharacter(InputStream in) throws IOException {
    while (true) {
      in.mark(1);
      int first = in.read();
      boolean skipped = first == ' ' || first == '\n' || first == '\r' || first >= 0xbb;
      if (!skipped) {
        in.reset();
        return first;
      }
    }
  }

  private static List<ConceptEntry> lines(Path file, InputStream in)
      throws IOException, LexiconReadException {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    List<ConceptEntry> entries = new ArrayList<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, strict));
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (ResourceLines.isEntry(line)) {
        try {
          entries.add(ConceptEntry.of(ResourceLines.fieldsOf(line)));
        } catch (IllegalArgumentException e) {
          throw new LexiconReadException(file + ", line " + number + ": " + e.getMessage(), e);
        }
      }
    }
    return entries;
  }
}
