package org.synopse.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import org.synopse.article.ArticleReadException;

/** Takes documents that hold many apart. Not safe for use by several threads. */
public final class Unpacker {
  private static final String DAMAGED = "a damaged zip";

  /** The record at the end of every zip, without and with the longest comment. */
  private static final int SHORTEST_END = 22;

  private static final int LONGEST_END = SHORTEST_END + 0xFFFF;

  private final InputLimits limits;
  private final List<Document> documents = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Budget budget;

  /**
   * What came out.
   *
   * @param documents the documents in their order
   * @param problems what was left out and why, a line each, the name first
   */
  public record Unpacked(List<Document> documents, List<String> problems) {
    public Unpacked {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }

  private Unpacker(InputLimits limits) {
    this.limits = limits;
    this.budget = new Budget(limits.bytesUnpacked());
  }

  /**
   * Returns the documents in a document: itself where it holds no others.
   *
   * @throws ArticleReadException if it should hold others and cannot be taken apart
   */
  public static Unpacked unpack(Document document, InputLimits limits) throws ArticleReadException {
    Unpacker unpacker = new Unpacker(limits);
    unpacker.add(document, 0);
    return new Unpacked(unpacker.documents, unpacker.problems);
  }

  private void add(Document document, int depth) throws ArticleReadException {
    if (document.startsWith("PK\u0003\u0004") || document.startsWith("PK\u0005\u0006")) {
      if (depth >= limits.nesting()) {
        throw new ArticleReadException(
            document.name(), "archives nested deeper than " + limits.nesting());
      }
      zip(document, depth);
    } else if (WarcFile.isWarc(document)) {
      addAll(document, WarcFile.pages(document, limits, budget));
    } else if (FeedFile.isFeed(document)) {
      addAll(document, FeedFile.entries(document));
    } else if (JsonList.isList(document)) {
      addAll(document, JsonList.items(document));
    } else if (documents.size() >= limits.documents()) {
      problems.add(document.name() + ": left out, more than " + limits.documents() + " articles");
    } else {
      documents.add(document);
    }
  }

  private void addAll(Document list, Parts parts) {
    for (Document document : parts.documents()) {
      if (documents.size() >= limits.documents()) {
        problems.add(
            document.name()
                + ": left out with all behind it, more than "
                + limits.documents()
                + " articles");
        return;
      }
      documents.add(document);
    }
    if (parts.lost() != null) {
      problems.add(list.name() + ": " + parts.lost() + ", what stands behind is left out");
    }
  }

  /** Names in a zip are only shown; nothing is written to them. */
  private void zip(Document archive, int depth) throws ArticleReadException {
    try (CountedZip zip = new CountedZip(archive.open(), budget)) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        seen++;
        if (seen > 10 * limits.documents()) {
          problems.add(archive.name() + ": more than " + 10 * limits.documents() + " entries");
          return;
        }
        if (!entry.isDirectory() && isShown(entry.getName())) {
          String name = archive.name() + "!" + entry.getName();
          byte[] bytes = bytes(name, zip);
          if (bytes.length > 0) {
            nested(new Document(name, bytes), depth + 1);
          }
        }
        if (budget.isSpent()) {
          return;
        }
      }
      if (seen == 0) {
        throw new ArticleReadException(archive.name(), "an empty or damaged zip");
      }
      if (!hasEnd(archive.bytes())) {
        lost(archive, DAMAGED, null);
      }
    } catch (Budget.SpentException e) {
      lost(archive, budget.message(), e);
    } catch (IOException | IllegalArgumentException e) {
      lost(archive, DAMAGED, e);
    }
  }

  private void nested(Document document, int depth) {
    try {
      add(document, depth);
    } catch (ArticleReadException e) {
      problems.add(String.valueOf(e.getMessage()));
    }
  }

  /** Reading from the front, a zip that was cut between two entries looks whole. */
  private static boolean hasEnd(byte[] zip) {
    for (int i = zip.length - SHORTEST_END; i >= Math.max(0, zip.length - LONGEST_END); i--) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 5 && zip[i + 3] == 6) {
        return true;
      }
    }
    return false;
  }

  private void lost(Document archive, String why, @Nullable Exception cause)
      throws ArticleReadException {
    if (documents.isEmpty()) {
      throw cause == null
          ? new ArticleReadException(archive.name(), why)
          : new ArticleReadException(archive.name(), why, cause);
    }
    problems.add(archive.name() + ": " + why + ", what stands behind is left out");
  }

  private static boolean isShown(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return !last.startsWith(".") && !name.startsWith("__MACOSX/");
  }

  private byte[] bytes(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(limits.bytesOfFile() + 1);
    if (bytes.length > limits.bytesOfFile()) {
      problems.add(name + ": larger than " + (limits.bytesOfFile() >> 20) + " MiB");
      return new byte[0];
    }
    return bytes;
  }
}
