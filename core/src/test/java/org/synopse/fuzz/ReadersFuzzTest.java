package org.synopse.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.Origin;
import org.synopse.article.input.Document;
import org.synopse.article.input.DocumentReader;
import org.synopse.article.input.InputLimits;
import org.synopse.article.input.Unpacker;
import org.synopse.text.Span;

/**
 * Every reader on bytes that nobody thought of: an article whose blocks lie in its text, or a
 * refusal that names the file; anything else is a finding.
 *
 * <p>In the ordinary tests each target runs on the inputs that are kept beside it as resources; how
 * to let it look for new ones is told in {@code docs/input.md}.
 */
class ReadersFuzzTest {
  private static final InputLimits LIMITS = new InputLimits(1 << 20, 4L << 20, 20, 3);
  private static final DocumentReader READER = new DocumentReader(LIMITS);

  /** Bytes without a name or type, as from standard input. */
  @FuzzTest
  void readsAnything(byte[] bytes) {
    read("x", null, null, bytes);
  }

  @FuzzTest
  void readsPages(byte[] bytes) {
    read("x.html", "text/html", null, bytes);
  }

  @FuzzTest
  void readsJson(byte[] bytes) {
    read("x.json", null, null, bytes);
  }

  @FuzzTest
  void readsFeeds(byte[] bytes) {
    read("x.xml", "application/rss+xml", null, bytes);
  }

  @FuzzTest
  void readsMarkdown(byte[] bytes) {
    read("x.md", null, null, bytes);
  }

  @FuzzTest
  void readsPdf(byte[] bytes) {
    read("x.pdf", "application/pdf", null, bytes);
  }

  @FuzzTest
  void readsArchives(byte[] bytes) {
    read("x.zip", null, null, bytes);
  }

  @FuzzTest
  void readsWebArchives(byte[] bytes) {
    read("x.warc.gz", null, null, bytes);
  }

  /** The first byte chooses the encoding that a server claims. */
  @FuzzTest
  void readsClaimedEncodings(byte[] bytes) {
    int choice = bytes.length == 0 ? 0 : bytes[0] & 0x7;
    String[] claims = {"utf-8", "iso-8859-1", "utf-16", "windows-1251", "x", "", "utf-32", "gbk"};
    read("x.txt", "text/plain", claims[choice], bytes);
  }

  static void read(String name, @Nullable String type, @Nullable String charset, byte[] bytes) {
    try {
      Document document = new Document(name, type, charset, bytes);
      for (Document each : Unpacker.unpack(document, LIMITS).documents()) {
        read(each);
      }
    } catch (ArticleReadException e) {
      requireNamed(e, name);
    }
  }

  private static void read(Document document) {
    try {
      Article article = READER.read("a", new Origin(document.name(), null, null), null, document);
      Span last = new Span(0, 0);
      for (var block : article.blocks()) {
        if (block.span().begin() < last.end() || article.source().slice(block.span()).isBlank()) {
          throw new AssertionError("block " + block + " behind " + last);
        }
        last = block.span();
      }
    } catch (ArticleReadException e) {
      requireNamed(e, document.name());
    }
  }

  private static void requireNamed(ArticleReadException e, String name) {
    String message = String.valueOf(e.getMessage());
    if (!message.startsWith(name)) {
      throw new AssertionError("a refusal without the name: " + message, e);
    }
  }
}
