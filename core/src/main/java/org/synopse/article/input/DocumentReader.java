package org.synopse.article.input;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.article.TextDecoder;
import org.synopse.article.html.HtmlReader;
import org.synopse.article.json.JsonArticleReader;
import org.synopse.article.pdf.PdfReader;
import org.synopse.text.Language;

/**
 * Reads a document of any kind, chosen by its first bytes, then by its name.
 *
 * <p>Thread-safe. A kind that is not read costs nothing: the classes for it are not loaded.
 */
public final class DocumentReader {
  private static final Pattern HTML =
      Pattern.compile(
          "(?is)^(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*<(?:!doctype\\s+html|html|head|body|article|main"
              + "|meta|title|div|p|h1|section)\\b.*");
  private static final List<String> BINARY =
      List.of(
          "\u0089PNG", "GIF8", "\u00ff\u00d8\u00ff", "\u001f\u008b", "\u007fELF", "RIFF", "BZh");

  private final InputLimits limits;
  private final ArticleReader plainText = ArticleReader.plainText();

  /** Makes a reader that keeps to the limits. */
  public DocumentReader(InputLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads the article of a document that holds one.
   *
   * @param key the article's name in the comparison
   * @param origin what is known of it; its file is the document's name as shown
   * @param language its language, or {@code null} to have it detected
   * @throws ArticleReadException if there is no article to be read in it
   */
  public Article read(String key, Origin origin, @Nullable Language language, Document document)
      throws ArticleReadException {
    String file = origin.file();
    if (document.bytes().length > limits.bytesOfFile()) {
      throw new ArticleReadException(file, "larger than " + (limits.bytesOfFile() >> 20) + " MiB");
    }
    for (String magic : BINARY) {
      if (document.startsWith(magic)) {
        throw new ArticleReadException(file, "a binary file, not text");
      }
    }
    try {
      if (isJson(document) && document.bytes().length <= JsonArticleReader.MAX_BYTES) {
        Optional<String> page =
            JsonArticleReader.page(TextDecoder.decode(document.bytes(), document.charset()).text());
        if (page.isPresent()) {
          byte[] html = page.get().getBytes(StandardCharsets.UTF_8);
          return new HtmlReader("UTF-8")
              .read(key, origin, language, new ByteArrayInputStream(html));
        }
      }
      return isText(document)
          ? text(key, origin, language, document)
          : reader(document, file).read(key, origin, language, document.open());
    } catch (StackOverflowError e) {
      throw new ArticleReadException(file, "nested too deep", e);
    }
  }

  private static boolean isText(Document document) {
    return !document.startsWith("%PDF-")
        && !isHtml(document)
        && !isJson(document)
        && !isXml(document)
        && !document.isNamed(".md", ".markdown");
  }

  private static ArticleReader reader(Document document, String file) throws ArticleReadException {
    if (document.startsWith("%PDF-")) {
      return new PdfReader();
    }
    if (isHtml(document)) {
      return new HtmlReader(document.charset());
    }
    if (isJson(document)) {
      return new JsonArticleReader();
    }
    if (isXml(document)) {
      throw new ArticleReadException(file, "XML that is neither a feed nor a page");
    }
    return new MarkdownReader();
  }

  private static boolean isHtml(Document document) {
    String type = document.mediaType();
    return (type != null && type.contains("html"))
        || HTML.matcher(document.head()).matches()
        || (document.isNamed(".html", ".htm", ".xhtml") && document.head().contains("<"));
  }

  private static boolean isJson(Document document) {
    String type = document.mediaType();
    return document.head().startsWith("{")
        && (document.isNamed(".json")
            || (type != null && type.contains("json"))
            || document.head().substring(1).stripLeading().startsWith("\""));
  }

  private static boolean isXml(Document document) {
    return document.head().startsWith("<?xml") || document.isNamed(".xml");
  }

  /**
   * Text in UTF-8 is read as it is; any other is decoded first, and offsets are of what results.
   */
  private Article text(String key, Origin origin, @Nullable Language language, Document document)
      throws ArticleReadException {
    TextDecoder.Decoded decoded = TextDecoder.decode(document.bytes(), document.charset());
    if (decoded.charset().equals(StandardCharsets.UTF_8) && decoded.replaced() == 0) {
      return plainText.read(key, origin, language, document.open());
    }
    byte[] utf8 = decoded.text().getBytes(StandardCharsets.UTF_8);
    Article article = plainText.read(key, origin, language, new ByteArrayInputStream(utf8));
    List<Problem> problems = new ArrayList<>(article.problems());
    problems.add(
        new Problem(
            key, Problem.Severity.WARNING, "not in UTF-8; read as " + decoded.charset().name()));
    return new Article(
        key, article.origin(), article.language(), article.source(), article.blocks(), problems);
  }
}
