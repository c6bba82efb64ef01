package org.synopse.article.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.synopse.article.ArticleReadException;

/** The pages of a WARC file; alone imports jwarc, which is loaded for such a file only. */
final class WarcFile {
  private static final int OK = 200;

  private WarcFile() {}

  static boolean isWarc(Document document) {
    return document.startsWith("WARC/")
        || (document.startsWith("\u001f\u008b") && document.isNamed(".warc.gz"));
  }

  /** Returns the answers that hold a page, in the order of the file. */
  static Parts pages(Document file, InputLimits limits, Budget budget) throws ArticleReadException {
    List<Document> pages = new ArrayList<>();
    String lost = null;
    try (WarcReader reader = new WarcReader(counted(file, budget))) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && isPage(response)) {
          pages.add(page(response, file.name() + "#" + (pages.size() + 1), limits));
          if (pages.size() > limits.documents()) {
            break;
          }
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      lost = budget.isSpent() ? budget.message() : "a damaged WARC file";
      if (pages.isEmpty()) {
        throw new ArticleReadException(file.name(), lost, e);
      }
    }
    if (pages.isEmpty()) {
      throw new ArticleReadException(file.name(), "a WARC file without a page");
    }
    return new Parts(pages, lost);
  }

  private static Document page(WarcResponse response, String unnamed, InputLimits limits)
      throws IOException {
    HttpResponse http = response.http();
    byte[] bytes = http.body().stream().readNBytes(limits.bytesOfFile());
    String target = response.target();
    MediaType type = http.contentType();
    return new Document(
        target == null ? unnamed : target, "text/html", type.parameters().get("charset"), bytes);
  }

  /** A packed file is unpacked before jwarc sees it, which does not count what it passes over. */
  private static InputStream counted(Document file, Budget budget) throws IOException {
    InputStream in = file.open();
    if (file.startsWith("WARC/")) {
      return in;
    }
    return new FilterInputStream(new GZIPInputStream(in)) {
      @Override
      public int read() throws IOException {
        int read = super.read();
        budget.take(read < 0 ? 0 : 1);
        return read;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        budget.take(read);
        return read;
      }
    };
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    return http.status() == OK && type.contains("html");
  }
}
