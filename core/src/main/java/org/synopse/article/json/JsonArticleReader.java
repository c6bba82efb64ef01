package org.synopse.article.json;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleBuilder;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Block;
import org.synopse.article.Imprint;
import org.synopse.article.Origin;
import org.synopse.article.TextDecoder;
import org.synopse.text.Language;

/**
 * Reads one article in JSON: {@code {title, outlet, published, language, text}} or IPTC ninjs.
 *
 * <p>Of ninjs it takes {@code headline}, {@code body_text}, {@code versioncreated} or {@code
 * firstcreated}, {@code provider}, {@code byline}, {@code uri} and {@code language}, and the same
 * out of the {@code headlines} and {@code bodies} of ninjs 2.
 */
public final class JsonArticleReader implements ArticleReader {
  /** The largest file that is read, in bytes. */
  public static final int MAX_BYTES = 16 << 20;

  private static final int ISO_DAY = 10;

  /** Makes a reader. */
  public JsonArticleReader() {}

  @Override
  public Article read(String key, Origin origin, @Nullable Language language, InputStream in)
      throws ArticleReadException {
    String file = origin.file();
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ArticleReadException(file, "larger than 16 MiB, too much for one article");
      }
      Object root = JsonTree.parse(TextDecoder.decode(bytes, null).text());
      return article(key, origin, language, root);
    } catch (JsonFormatException e) {
      throw new ArticleReadException(file, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new ArticleReadException(file, "cannot be read", e);
    }
  }

  private static Article article(
      String key, Origin origin, @Nullable Language language, @Nullable Object root)
      throws ArticleReadException {
    String text = plainText(root);
    if (text == null) {
      throw new ArticleReadException(
          origin.file(), "no text in the JSON; \"text\" or \"body_text\" is looked for");
    }
    ArticleBuilder article = new ArticleBuilder(key, "json");
    String title = title(root);
    if (title != null) {
      article.add(Block.Kind.HEADLINE, title, null);
    }
    text.lines().forEach(line -> article.add(Block.Kind.PARAGRAPH, line, null));
    String code = first(JsonTree.text(root, "language"), JsonTree.text(root, "inLanguage"));
    Language said = code == null ? null : Language.of(code).orElse(null);
    return article.build(
        origin.orElse(outlet(root), published(root), imprint(root, article)),
        language == null ? said : language);
  }

  private static @Nullable String plainText(@Nullable Object root) {
    return first(
        JsonTree.text(root, "text"),
        JsonTree.text(root, "body_text"),
        JsonTree.text(root, "articleBody"),
        ofList(root, "bodies"));
  }

  private static @Nullable String title(@Nullable Object root) {
    return first(
        JsonTree.text(root, "title"), JsonTree.text(root, "headline"), ofList(root, "headlines"));
  }

  private static @Nullable String outlet(@Nullable Object root) {
    return first(
        JsonTree.text(root, "outlet"),
        JsonTree.text(root, "provider"),
        JsonTree.text(JsonTree.at(root, "provider"), "name"),
        JsonTree.text(root, "copyrightholder"));
  }

  private static @Nullable LocalDate published(@Nullable Object root) {
    String written = publishedAs(root);
    return written == null ? null : day(written);
  }

  private static @Nullable String publishedAs(@Nullable Object root) {
    return first(
        JsonTree.text(root, "published"),
        JsonTree.text(root, "firstcreated"),
        JsonTree.text(root, "versioncreated"),
        JsonTree.text(root, "firstCreated"),
        JsonTree.text(root, "versionCreated"),
        JsonTree.text(root, "datePublished"));
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return LocalDate.parse(written.substring(0, Math.min(ISO_DAY, written.length())));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Imprint imprint(@Nullable Object root, ArticleBuilder article) {
    List<String> authors = new ArrayList<>();
    JsonTree.text(root, "author").ifPresent(authors::add);
    JsonTree.text(root, "byline").ifPresent(authors::add);
    String link = first(JsonTree.text(root, "url"), JsonTree.text(root, "uri"));
    String changed = JsonTree.text(root, "modified").orElse(null);
    return new Imprint(authors, changed == null ? null : day(changed), link, article.agencies());
  }

  /** The value of the first plain item: {@code "bodies": [{"value": …}]}. */
  private static Optional<String> ofList(@Nullable Object root, String key) {
    for (Object item : JsonTree.items(JsonTree.at(root, key))) {
      if (!isHtml(item)) {
        return JsonTree.text(item, "value");
      }
    }
    return Optional.empty();
  }

  private static boolean isHtml(@Nullable Object item) {
    return Stream.of("contenttype", "contentType")
        .anyMatch(key -> JsonTree.text(item, key).orElse("").contains("html"));
  }

  /**
   * Returns the text of a ninjs document that has it as HTML alone, as a page with what else the
   * document says of it; nothing where there is plain text, or none.
   */
  public static Optional<String> page(String json) {
    Object root;
    try {
      root = JsonTree.parse(json);
    } catch (JsonFormatException e) {
      return Optional.empty();
    }
    if (plainText(root) != null) {
      return Optional.empty();
    }
    String body =
        first(JsonTree.text(root, "body_xhtml"), JsonTree.text(root, "body_html"), html(root));
    return body == null ? Optional.empty() : Optional.of(page(root, body));
  }

  private static Optional<String> html(@Nullable Object root) {
    return JsonTree.items(JsonTree.at(root, "bodies")).stream()
        .filter(JsonArticleReader::isHtml)
        .findFirst()
        .flatMap(item -> JsonTree.text(item, "value"));
  }

  private static String page(@Nullable Object root, String body) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html");
    JsonTree.text(root, "language")
        .ifPresent(code -> page.append(" lang=\"").append(escaped(code)).append('"'));
    page.append("><head>");
    meta(page, "og:site_name", outlet(root));
    meta(page, "article:published_time", publishedAs(root));
    meta(page, "og:title", title(root));
    page.append("</head><body><article><h1>").append(escaped(title(root))).append("</h1><div>");
    return page.append(body).append("</div></article></body></html>").toString();
  }

  private static void meta(StringBuilder page, String name, @Nullable String content) {
    if (content != null) {
      page.append("<meta property=\"").append(name).append("\" content=\"");
      page.append(escaped(content)).append("\">");
    }
  }

  private static String escaped(@Nullable String text) {
    return text == null
        ? ""
        : text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  @SafeVarargs
  private static @Nullable String first(Optional<String>... found) {
    for (Optional<String> each : found) {
      if (each.isPresent()) {
        return each.get();
      }
    }
    return null;
  }
}
