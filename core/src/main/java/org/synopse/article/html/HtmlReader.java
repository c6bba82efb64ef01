package org.synopse.article.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;
import org.synopse.article.Article;
import org.synopse.article.ArticleBuilder;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Block;
import org.synopse.article.Imprint;
import org.synopse.article.Origin;
import org.synopse.article.Problem;
import org.synopse.article.TextDecoder;
import org.synopse.article.html.PageWalk.Walked;
import org.synopse.text.Language;

/** Reads the article of a web page. */
public final class HtmlReader implements ArticleReader {
  /** The largest page that is read, in bytes. */
  public static final int MAX_BYTES = 16 << 20;

  /** Elements that are nested deeper are read as if they stood at this depth. */
  private static final int DEEPEST = 300;

  /** Where a page declares its encoding. */
  private static final int HEAD_BYTES = 8192;

  private static final Pattern CHARSET =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)[^>]+(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private final @Nullable String charset;

  /** Makes a reader that finds the encoding in the page. */
  public HtmlReader() {
    this(null);
  }

  /**
   * Makes a reader.
   *
   * @param charset the encoding that the header of the answer named, or {@code null}
   */
  public HtmlReader(@Nullable String charset) {
    this.charset = charset;
  }

  @Override
  public Article read(String key, Origin origin, @Nullable Language language, InputStream in)
      throws ArticleReadException {
    byte[] bytes = bytes(origin.file(), in);
    TextDecoder.Decoded decoded =
        TextDecoder.decode(bytes, charset == null ? declared(bytes) : charset);
    ArticleBuilder article = new ArticleBuilder(key, "html");
    if (decoded.replaced() > 0) {
      article.problem(
          Problem.Severity.WARNING,
          decoded.replaced() + " characters could not be decoded as " + decoded.charset());
    }
    return read(article, origin, language, decoded.text());
  }

  private static Article read(
      ArticleBuilder article, Origin origin, @Nullable Language language, String html)
      throws ArticleReadException {
    Document page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    if (isAsDeepAsRead(page)) {
      article.problem(
          Problem.Severity.WARNING,
          "nested deeper than " + DEEPEST + " elements; what lies deeper is read at that depth");
    }
    Walked walked = PageWalk.over(page.body());
    PageMetadata metadata = PageMetadata.of(page, walked);
    ArticleBlocks.Chosen chosen = ArticleBlocks.of(walked);
    PageTroubles signs = PageTroubles.standard();
    List<String> troubles =
        signs.of(walked.blocks(), chosen.blocks(), metadata, chosen.areCaptions());
    String title = metadata.title();
    PagePlaces places = new PagePlaces();
    if (title != null) {
      article.add(Block.Kind.HEADLINE, title, titlePlace(title, walked, places));
    }
    for (PageBlock block : chosen.blocks()) {
      if (!isTitle(block, title) && (troubles.isEmpty() || !signs.isCall(block))) {
        article.add(Block.Kind.PARAGRAPH, block.text(), places.of(block.element()));
      }
    }
    troubles.forEach(trouble -> article.partial(Problem.Severity.WARNING, trouble));
    if (article.size() <= 1) {
      article.partial(Problem.Severity.WARNING, "no running text was found in the page");
    }
    Imprint imprint =
        new Imprint(
            metadata.authors(),
            metadata.modified(),
            metadata.link(),
            Credits.of(walked.blocks(), metadata, article.agencies()));
    return article.build(
        origin.orElse(metadata.outlet(), metadata.published(), imprint),
        language == null ? metadata.language() : language);
  }

  private static boolean isAsDeepAsRead(Document page) {
    return NodeTraversor.filter(
            (node, depth) ->
                depth >= DEEPEST - 1 && node instanceof Element
                    ? NodeFilter.FilterResult.STOP
                    : NodeFilter.FilterResult.CONTINUE,
            page)
        == NodeFilter.FilterResult.STOP;
  }

  private static String titlePlace(String title, Walked walked, PagePlaces places) {
    for (PageBlock block : walked.blocks()) {
      if (isTitle(block, title)) {
        return places.of(block.element());
      }
    }
    return "html>head>title";
  }

  private static boolean isTitle(PageBlock block, @Nullable String title) {
    return title != null && block.kind() == PageBlock.Kind.HEADING && same(block.text(), title);
  }

  private static boolean same(String left, String right) {
    return letters(left).equals(letters(right));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        letters.append(Character.toLowerCase(words.charAt(i)));
      }
    }
    return letters.toString();
  }

  private static byte[] bytes(String file, InputStream in) throws ArticleReadException {
    try {
      byte[] bytes = in.readNBytes(MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw new ArticleReadException(file, "larger than 16 MiB, too much for one page");
      }
      return bytes;
    } catch (IOException e) {
      throw new ArticleReadException(file, "cannot be read", e);
    }
  }

  private static @Nullable String declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher matcher = CHARSET.matcher(head);
    return matcher.find() ? matcher.group(1) : null;
  }

  /** The wire services that a page credits. */
  private static final class Credits {
    private static final Pattern AGENCY =
        Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(dpa(?:-afx)?|afp|reuters|ap|kna|epd|sid|apa|sda|dts|pti|ansa|efe)(?![\\p{L}\\d])");
    private static final Pattern CREDIT =
        Pattern.compile(
            "(?iu)(?:quelle|source|mit material von|mit agenturmaterial|mit informationen von"
                + "|agenturen?|von|by)\\s*:?\\s.{0,60}");

    static List<String> of(List<PageBlock> blocks, PageMetadata said, List<String> marked) {
      Set<String> agencies = new LinkedHashSet<>(marked);
      said.credits().forEach(credit -> add(credit, agencies));
      said.authors().forEach(author -> add(author, agencies));
      for (PageBlock block : blocks) {
        String text = block.text();
        if (text.length() <= 80 && CREDIT.matcher(text).lookingAt()) {
          add(text, agencies);
        }
      }
      List<String> sorted = new ArrayList<>(agencies);
      sorted.sort(null);
      return sorted;
    }

    private static void add(String words, Set<String> agencies) {
      Matcher matcher = AGENCY.matcher(words);
      while (matcher.find()) {
        String name = matcher.group(1);
        // "ap" in lower case is a word of other languages.
        if (name.length() > 2 || name.equals("AP")) {
          agencies.add(name.toLowerCase(Locale.ROOT));
        }
      }
    }
  }
}
