package org.synopse.article.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
  static List<Document> pages(Document file, InputLimits limits) throws ArticleReadException {
    List<Document> pages = new ArrayList<>();
    long unpacked = 0;
    try (WarcReader reader = new WarcReader(file.open())) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response && isPage(response)) {
          HttpResponse http = response.http();
          byte[] bytes = http.body().stream().readNBytes(limits.bytesOfFile());
          unpacked += bytes.length;
          if (unpacked > limits.bytesUnpacked()) {
            throw new ArticleReadException(
                file.name(), "unpacks to more than " + (limits.bytesUnpacked() >> 20) + " MiB");
          }
          MediaType type = http.contentType();
          String target = response.target();
          String name = target == null ? file.name() + "#" + (pages.size() + 1) : target;
          pages.add(new Document(name, "text/html", type.parameters().get("charset"), bytes));
          if (pages.size() > limits.documents()) {
            return pages;
          }
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throwIfEmpty(file, pages, e);
    }
    if (pages.isEmpty()) {
      throw new ArticleReadException(file.name(), "a WARC file without a page");
    }
    return pages;
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    HttpResponse http = response.http();
    String type = http.contentType().base().toString().toLowerCase(Locale.ROOT);
    return http.status() == OK && type.contains("html");
  }

  private static void throwIfEmpty(Document file, List<Document> pages, Exception cause)
      throws ArticleReadException {
    if (pages.isEmpty()) {
      throw new ArticleReadException(file.name(), "a damaged WARC file", cause);
    }
  }
}
