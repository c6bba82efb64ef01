package org.synopse.article.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.synopse.article.html.PageWalk.Walked;
import org.synopse.article.json.JsonFormatException;
import org.synopse.article.json.JsonTree;
import org.synopse.text.Language;

/**
 * What a page says of itself.
 *
 * <p>Each item is taken from the first that has it: JSON-LD, Open Graph, other meta elements,
 * microdata, visible text.
 *
 * @param title the headline, or {@code null} where there is none
 * @param outlet who published it, or {@code null}
 * @param published the day of publication, or {@code null}
 * @param modified the day of the last change, or {@code null}
 * @param authors who signed it
 * @param language the language it says it is in, or {@code null} if none or one we do not read
 * @param link its canonical address, or {@code null}
 * @param free whether it says that all may read it; {@code null} where it says nothing of it
 * @param credits whom it names as the source of its text, in its own words
 */
record PageMetadata(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable LocalDate published,
    @Nullable LocalDate modified,
    List<String> authors,
    @Nullable Language language,
    @Nullable String link,
    @Nullable Boolean free,
    List<String> credits) {
  private static final int MOST_JSON = 1 << 20;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_OUTLET = 60;

  /** A byline stands so many blocks from the title at most. */
  private static final int NEAR_TITLE = 6;

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:Von|By|Text:|Autor(?:in|en)?:?|Author:?)\\s+"
              + "(\\p{Lu}[\\p{L}.'’-]+(?:,?\\s+(?:\\p{Lu}[\\p{L}.'’-]*|von|van|der|de|und|and)){1,8})");
  private static final Pattern AND = Pattern.compile("\\s+(?:und|and)\\s+|,\\s+");
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("(?i).*(?:article|posting|report|review|recipe|liveblog).*");
  private static final Pattern COMMENT_MARKS =
      Pattern.compile(
          "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/)|(?:-->|//\\s*\\]\\]>)\\s*;?$");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern SITE = Pattern.compile("\\s+(?:[–—·•»›:]|-{1,2})\\s+|\\s*[|│ǀ]\\s*");

  PageMetadata {
    authors = List.copyOf(authors);
    credits = List.copyOf(credits);
  }

  static PageMetadata of(Document page, Walked walked) {
    return new Finder(page, walked).find();
  }

  /** Looks for each item in turn. */
  private static final class Finder {
    private final Document page;
    private final Walked walked;
    private final List<Map<?, ?>> nodes = new ArrayList<>();
    private final @Nullable Map<?, ?> article;

    Finder(Document page, Walked walked) {
      this.page = page;
      this.walked = walked;
      for (Element script : page.select("script[type=application/ld+json]")) {
        String json = COMMENT_MARKS.matcher(script.data().strip()).replaceAll("");
        if (json.length() <= MOST_JSON) {
          collect(json);
        }
      }
      this.article = nodes.stream().filter(Finder::isArticle).findFirst().orElse(null);
    }

    /** What a page says in broken JSON is as if it said nothing. */
    private void collect(String json) {
      Object node = null;
      try {
        node = JsonTree.parse(json);
      } catch (JsonFormatException e) {
        node = null;
      }
      collect(node, 0);
    }

    private void collect(@Nullable Object node, int depth) {
      if (depth > 3) {
        return;
      }
      for (Object item : JsonTree.items(node)) {
        if (item instanceof Map<?, ?> map) {
          nodes.add(map);
          collect(map.get("@graph"), depth + 1);
          collect(map.get("mainEntity"), depth + 1);
          collect(map.get("mainEntityOfPage"), depth + 1);
        }
      }
    }

    private static boolean isArticle(Map<?, ?> node) {
      return JsonTree.items(node.get("@type")).stream()
          .anyMatch(type -> ARTICLE_TYPE.matcher(String.valueOf(type)).matches());
    }

    PageMetadata find() {
      Language language = language();
      PageDates dates = new PageDates(page, walked, article, language);
      String outlet = outlet();
      String title = title(outlet);
      return new PageMetadata(
          title,
          outlet == null ? behindTitle(title) : outlet,
          dates.published(),
          dates.modified(),
          authors(),
          language,
          link(),
          free(),
          credits());
    }

    /**
     * What the page declares tells which of its headings is the headline; the words are those that
     * a reader sees.
     */
    private @Nullable String title(@Nullable String outlet) {
      String declared =
          first(
              JsonTree.text(article, "headline").map(Finder::plain),
              meta("og:title"),
              meta("twitter:title"),
              meta("dc.title"),
              meta("title"),
              text("[itemprop=headline]"));
      String head = plain(page.title());
      String shown = heading(declared == null ? "" : declared, head, outlet);
      String said = withoutSite(declared == null ? head : declared, outlet);
      if (shown != null && declared != null && isKickerBefore(shown, said)) {
        shown = said;
      }
      String title = shown == null ? said : shown;
      if (title.isBlank()) {
        return null;
      }
      return title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
    }

    /** Whether the heading is the title with a kicker before it. */
    private static boolean isKickerBefore(String shown, String said) {
      return shown.length() > said.length() && letters(shown).endsWith(letters(said));
    }

    /** Returns the heading that shares most words with one of the two, if any says the same. */
    private @Nullable String heading(String declared, String head, @Nullable String outlet) {
      String best = null;
      int most = 0;
      for (Element heading : page.getElementsByTag("h1")) {
        String words = words(heading, declared);
        if (letters(words).length() > 3
            && !isSite(words, head, outlet)
            && !isSitesAlone(words, declared, head)) {
          int shared = Math.max(shared(words, declared), shared(words, head));
          if (shared > most || (best == null && declared.isEmpty() && head.isEmpty())) {
            best = words;
            most = shared;
          }
        }
      }
      return best;
    }

    /** A heading may have lines: a kicker, the title and a second title. */
    private static String words(Element heading, String declared) {
      String wanted = letters(declared);
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      heading.traverse(
          (node, depth) -> {
            if (node instanceof TextNode text) {
              if (!isReading(text)) {
                line.append(text.getWholeText());
              }
            } else if (node instanceof Element element
                && (element.isBlock() || element.nameIs("br") || element.nameIs("span"))) {
              lines.add(plain(line.toString()));
              line.setLength(0);
            }
          });
      lines.add(plain(line.toString()));
      for (String each : lines) {
        if (!wanted.isEmpty() && letters(each).equals(wanted)) {
          return each;
        }
      }
      return plain(String.join(" ", lines));
    }

    /** How to read a Chinese character is no part of the words. */
    private static boolean isReading(TextNode text) {
      Element around = text.parent();
      return around != null && (around.nameIs("rt") || around.nameIs("rp"));
    }

    /**
     * Whether the title of the window is what the page declares and something else, and the heading
     * is of the other.
     */
    private static boolean isSitesAlone(String words, String declared, String head) {
      String title = letters(head);
      String article = letters(declared);
      return !article.isEmpty()
          && title.length() > article.length()
          && title.endsWith(article)
          && title.startsWith(letters(words))
          && !article.startsWith(letters(words));
    }

    /** Whether the heading of the page is the name of its site. */
    private static boolean isSite(String words, String head, @Nullable String outlet) {
      String letters = letters(words);
      String title = letters(head);
      return (outlet != null && letters.equals(letters(outlet)))
          || (title.length() > 2 * letters.length() && title.endsWith(letters));
    }

    /** Returns the number of words shared if they are half of the shorter, else 0. */
    private static int shared(String shown, String declared) {
      Set<String> left = words(shown);
      Set<String> right = words(declared);
      int shorter = Math.min(left.size(), right.size());
      left.retainAll(right);
      boolean enough =
          2 * left.size() >= shorter
              && (left.size() > 1 || letters(declared).startsWith(letters(shown)));
      return enough ? left.size() : 0;
    }

    private static Set<String> words(String title) {
      Set<String> words = new HashSet<>();
      for (String word : NO_WORD.split(title.toLowerCase(Locale.ROOT), -1)) {
        if (word.length() > 1) {
          words.add(word);
        }
      }
      return words;
    }

    /**
     * {@code Pegel fällt | Der Bote} is the title and the outlet, {@code Der Bote | Pegel fällt}
     * the same; where nobody names the outlet, a headline elsewhere in the page tells where to cut.
     */
    private String withoutSite(String title, @Nullable String outlet) {
      var cut = SITE.matcher(title);
      while (cut.find()) {
        String before = title.substring(0, cut.start()).strip();
        String behind = title.substring(cut.end()).strip();
        if (!before.isEmpty() && (isOutlet(behind, outlet) || isHeadline(before))) {
          return before;
        }
        if (!behind.isEmpty() && (isNamed(before, outlet) || isHeadline(behind))) {
          return behind;
        }
      }
      return title;
    }

    private static boolean isNamed(String words, @Nullable String outlet) {
      return outlet != null && !words.isEmpty() && letters(words).equals(letters(outlet));
    }

    /** Whether a node of JSON-LD or a heading has just these words. */
    private boolean isHeadline(String words) {
      String letters = letters(words);
      return letters.length() > 3
          && (nodes.stream()
                  .flatMap(node -> JsonTree.text(node, "headline").stream())
                  .anyMatch(headline -> letters(headline).equals(letters))
              || page.select("h1, h2").stream()
                  .anyMatch(heading -> letters(heading.text()).equals(letters)));
    }

    private boolean isOutlet(String words, @Nullable String outlet) {
      String letters = letters(words);
      if (letters.isEmpty()) {
        return true;
      }
      if (outlet != null) {
        String named = letters(outlet);
        if (!named.isEmpty() && (letters.startsWith(named) || named.startsWith(letters))) {
          return true;
        }
      }
      String host = letters(host());
      return host.length() > 2
          && letters.length() > 2
          && (host.contains(letters) || letters.contains(host));
    }

    private static String letters(String words) {
      return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }

    /** The name of the site without what all sites have: {@code bote} of www.bote.example. */
    private String host() {
      String link = link();
      if (link == null) {
        return "";
      }
      String host = link.replaceFirst("^[a-z]+://", "").replaceFirst("[/?#:].*$", "");
      return host.replaceFirst("^www\\.", "").replaceFirst("\\.[a-z.]{2,6}$", "");
    }

    private @Nullable String outlet() {
      return first(
          JsonTree.text(JsonTree.at(article, "publisher"), "name").map(Finder::plain),
          meta("og:site_name"),
          meta("application-name"),
          meta("dc.publisher"),
          meta("publisher").filter(name -> !name.startsWith("http")),
          text("[itemprop=publisher] [itemprop=name]"));
    }

    /** What a window shows behind the title is whose page it is. */
    private @Nullable String behindTitle(@Nullable String title) {
      String head = plain(page.title());
      var cut = SITE.matcher(head);
      while (title != null && cut.find()) {
        String rest = head.substring(cut.end()).strip();
        if (letters(head.substring(0, cut.start())).equals(letters(title))
            && letters(rest).length() > 1
            && rest.length() <= LONGEST_OUTLET
            && !SITE.matcher(rest).find()) {
          return rest;
        }
      }
      return null;
    }

    private List<String> credits() {
      List<String> credits = new ArrayList<>();
      JsonTree.text(article, "creditText").ifPresent(credits::add);
      for (String key : List.of("sourceOrganization", "provider", "copyrightHolder")) {
        JsonTree.text(JsonTree.at(article, key), "name").ifPresent(credits::add);
      }
      meta("og:article:author").ifPresent(credits::add);
      meta("article:author").ifPresent(credits::add);
      meta("author").ifPresent(credits::add);
      meta("copyright").ifPresent(credits::add);
      text("[itemprop=sourceOrganization]").ifPresent(credits::add);
      text("[itemprop=copyrightHolder]").ifPresent(credits::add);
      credits.removeIf(credit -> credit.length() > LONGEST_OUTLET);
      return credits;
    }

    /** Who signed by a line near the title: {@code Von Anna Beispiel und Max Muster}. */
    private List<String> signed() {
      List<PageBlock> blocks = walked.blocks();
      int title = 0;
      while (title < blocks.size() && !blocks.get(title).element().nameIs("h1")) {
        title++;
      }
      int end = Math.min(blocks.size(), title + NEAR_TITLE);
      for (int i = Math.max(0, title - NEAR_TITLE); i < end; i++) {
        var byline = BYLINE.matcher(blocks.get(i).text());
        if (byline.matches()) {
          return List.of(AND.split(byline.group(1), -1));
        }
      }
      return List.of();
    }

    private List<String> authors() {
      Set<String> authors = new LinkedHashSet<>();
      for (Object author : JsonTree.items(JsonTree.at(article, "author"))) {
        if (author instanceof String name) {
          authors.add(plain(name));
        } else {
          for (Object name : JsonTree.items(JsonTree.at(author, "name"))) {
            authors.add(plain(String.valueOf(name)));
          }
        }
      }
      if (authors.isEmpty()) {
        Optional<String> named =
            Optional.ofNullable(
                first(
                    meta("article:author").filter(name -> !name.startsWith("http")),
                    meta("author"),
                    meta("dc.creator"),
                    text("[itemprop=author] [itemprop=name]"),
                    text("[itemprop=author]"),
                    text("[rel=author]")));
        named.filter(name -> name.length() < 100).ifPresent(authors::add);
      }
      if (authors.isEmpty()) {
        authors.addAll(signed());
      }
      authors.removeIf(String::isBlank);
      return List.copyOf(authors);
    }

    private @Nullable Language language() {
      Element root = page.selectFirst("html");
      String code =
          first(
              Optional.ofNullable(root).map(html -> html.attr("lang")),
              Optional.ofNullable(root).map(html -> html.attr("xml:lang")),
              JsonTree.text(article, "inLanguage"),
              meta("og:locale"),
              meta("content-language"),
              meta("language"));
      return code == null ? null : Language.of(code.strip()).orElse(null);
    }

    private @Nullable String link() {
      Element canonical = page.selectFirst("link[rel=canonical][href]");
      return first(
          Optional.ofNullable(canonical).map(link -> link.attr("href")).filter(Finder::isAddress),
          meta("og:url").filter(Finder::isAddress),
          JsonTree.text(article, "url").filter(Finder::isAddress));
    }

    private static boolean isAddress(String link) {
      return link.startsWith("http://") || link.startsWith("https://");
    }

    private @Nullable Boolean free() {
      String free =
          article == null ? null : String.valueOf(JsonTree.at(article, "isAccessibleForFree"));
      if (free != null && free.equalsIgnoreCase("false")) {
        return false;
      }
      if (free != null && free.equalsIgnoreCase("true")) {
        return true;
      }
      return meta("article:content_tier").map(tier -> tier.equalsIgnoreCase("free")).orElse(null);
    }

    private Optional<String> meta(String name) {
      Element found =
          page.selectFirst(
              "meta[property=" + name + "][content], meta[name=" + name + "][content]");
      return Optional.ofNullable(found)
          .map(meta -> plain(meta.attr("content")))
          .filter(words -> !words.isEmpty());
    }

    private Optional<String> text(String selector) {
      return Optional.ofNullable(page.selectFirst(selector))
          .map(element -> element.hasAttr("content") ? element.attr("content") : element.text())
          .map(String::strip)
          .filter(words -> !words.isEmpty());
    }

    /** Titles are often escaped twice. */
    private static String plain(String words) {
      String plain =
          words.indexOf('&') < 0 ? words : org.jsoup.parser.Parser.unescapeEntities(words, false);
      return plain.replaceAll("[\\s\\u00a0]+", " ").replace("\u00ad", "").strip();
    }

    @SafeVarargs
    private static @Nullable String first(Optional<String>... found) {
      for (Optional<String> each : found) {
        if (each.isPresent() && !each.get().isBlank()) {
          return each.get();
        }
      }
      return null;
    }
  }
}
