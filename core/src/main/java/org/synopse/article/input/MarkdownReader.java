package org.synopse.article.input;

import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * Reads Markdown: headings, paragraphs, lists and quotes without their marks.
 *
 * <p>Code, images and tables of links are left out. {@code title}, {@code date}, {@code author},
 * {@code outlet} and {@code lang} of a front matter between {@code ---} are taken. The place of a
 * block is its first line.
 */
final class MarkdownReader implements ArticleReader {
  private static final int MAX_BYTES = 16 << 20;
  private static final int ISO_DAY = 10;
  private static final Pattern FIELD = Pattern.compile("^(\\w+):\\s*[\"']?(.*?)[\"']?\\s*$");
  private static final Pattern HEADING = Pattern.compile("^ {0,3}#{1,6}\\s+(.*?)\\s*#*$");
  private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=+|-+)\\s*$");
  private static final Pattern MARK = Pattern.compile("^\\s*(?:[-*+]\\s+|\\d{1,4}[.)]\\s+|>\\s?)");
  private static final Pattern FENCE = Pattern.compile("^\\s*(?:```|~~~).*");
  private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,300}\\]\\([^)]{0,2000}\\)");
  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{0,500})\\](?:\\([^)]{0,2000}\\)|\\[[^\\]]{0,300}\\])");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]{0,300}>");
  private static final Pattern STRONG =
      Pattern.compile("(\\*{1,3}|_{2,3}|~~|`+)(?=\\S)([^*_~`]{1,500})(?<=\\S)\\1");
  private static final Pattern REFERENCE = Pattern.compile("^ {0,3}\\[[^\\]]+\\]:\\s.*");

  @Override
  public Article read(String key, Origin origin, @Nullable Language language, InputStream in)
      throws ArticleReadException {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ArticleReadException(origin.file(), "larger than 16 MiB");
      }
      List<String> lines = TextDecoder.decode(bytes, null).text().lines().toList();
      return new Parsing(new ArticleBuilder(key, "markdown"), lines).read(origin, language);
    } catch (IOException e) {
      throw new ArticleReadException(origin.file(), "cannot be read", e);
    }
  }

  /** One run over the lines. */
  private static final class Parsing {
    private final ArticleBuilder article;
    private final List<String> lines;
    private final StringBuilder paragraph = new StringBuilder();
    private int firstLine;
    private @Nullable String title;
    private @Nullable String outlet;
    private @Nullable LocalDate published;
    private @Nullable String author;
    private @Nullable Language said;

    Parsing(ArticleBuilder article, List<String> lines) {
      this.article = article;
      this.lines = lines;
    }

    Article read(Origin origin, @Nullable Language language) throws ArticleReadException {
      int begin = frontMatter();
      if (title != null) {
        article.add(Block.Kind.HEADLINE, title, "line 1");
      }
      boolean code = false;
      for (int i = begin; i < lines.size(); i++) {
        String line = lines.get(i);
        if (FENCE.matcher(line).matches()) {
          flush(Block.Kind.PARAGRAPH);
          code = !code;
        } else if (!code) {
          line(line, i + 1);
        }
      }
      flush(Block.Kind.PARAGRAPH);
      List<String> authors = author == null ? List.of() : List.of(author);
      Imprint imprint = new Imprint(authors, null, null, article.agencies());
      return article.build(
          origin.orElse(outlet, published, imprint), language == null ? said : language);
    }

    private void line(String line, int number) {
      Matcher heading = HEADING.matcher(line);
      if (line.isBlank() || REFERENCE.matcher(line).matches()) {
        flush(Block.Kind.PARAGRAPH);
      } else if (heading.matches()) {
        flush(Block.Kind.PARAGRAPH);
        append(heading.group(1), number);
        flush(article.size() == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH);
      } else if (UNDERLINE.matcher(line).matches()) {
        flush(article.size() == 0 ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH);
      } else {
        Matcher mark = MARK.matcher(line);
        String words = line;
        if (mark.lookingAt()) {
          if (!mark.group().contains(">")) {
            flush(Block.Kind.PARAGRAPH);
          }
          words = line.substring(mark.end());
        }
        append(words, number);
      }
    }

    private void append(String words, int number) {
      if (paragraph.isEmpty()) {
        firstLine = number;
      } else {
        paragraph.append(' ');
      }
      paragraph.append(words.strip());
    }

    private void flush(Block.Kind kind) {
      String words = IMAGE.matcher(paragraph).replaceAll("");
      words = LINK.matcher(words).replaceAll("$1");
      words = TAG.matcher(words).replaceAll("");
      words = STRONG.matcher(words).replaceAll("$2");
      words = STRONG.matcher(words).replaceAll("$2");
      article.add(kind, words, "line " + firstLine);
      paragraph.setLength(0);
    }

    /** Reads the fields between two lines of {@code ---}; returns the line behind them. */
    private int frontMatter() {
      if (lines.isEmpty() || !lines.get(0).strip().equals("---")) {
        return 0;
      }
      for (int i = 1; i < lines.size(); i++) {
        if (lines.get(i).strip().equals("---")) {
          lines.subList(1, i).forEach(this::field);
          return i + 1;
        }
      }
      return 0;
    }

    private void field(String line) {
      Matcher field = FIELD.matcher(line);
      if (!field.matches() || field.group(2).isBlank()) {
        return;
      }
      String value = field.group(2);
      switch (field.group(1).toLowerCase(Locale.ROOT)) {
        case "title" -> title = value;
        case "outlet", "publisher" -> outlet = value;
        case "author" -> author = value;
        case "lang", "language" -> said = Language.of(value).orElse(null);
        case "date", "published" -> {
          try {
            published = LocalDate.parse(value.substring(0, Math.min(ISO_DAY, value.length())));
          } catch (DateTimeException e) {
            published = null;
          }
        }
        default -> {
          // other fields are none of an article's
        }
      }
    }
  }
}
