package org.synopse.article.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synopse.article.json.JsonTree;
import org.synopse.text.Language;

/** The days of a page's publication and last change. */
final class PageDates {
  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "date",
          "dc.date",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.created",
          "dcterms.date",
          "dcterms.issued",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "parsely-pub-date",
          "sailthru.date",
          "cxenseparse:recs:publishtime",
          "last-modified-date",
          "originalpublicationdate",
          "date.created",
          "creation_date",
          "rnews:datepublished",
          "created",
          "datum");
  private static final List<String> MODIFIED =
      List.of(
          "article:modified_time",
          "og:updated_time",
          "datemodified",
          "last-modified",
          "revised",
          "dcterms.modified",
          "dc.date.modified",
          "date.modified",
          "rnews:datemodified");

  private static final Pattern ISO =
      Pattern.compile(
          "((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)(?:[T ]([\\d:.]+)\\s*(Z|[+-]\\d\\d:?\\d\\d)?)?.*");
  private static final Pattern COMPACT =
      Pattern.compile("((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:T?\\d*.*)?");
  private static final Pattern SLASHED =
      Pattern.compile("((?:19|20)\\d\\d)/(\\d\\d?)/(\\d\\d?)\\b.*");
  private static final Pattern DOTTED =
      Pattern.compile(
          "(?<![\\d.])(\\d\\d?)\\.\\s?(\\d\\d?)\\.\\s?((?:19|20)\\d\\d|\\d\\d)(?![\\d.]*\\d)");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?iu)(?<!\\d)(\\d\\d?)(?:\\.|st|nd|rd|th)?\\s+(?:of\\s+|de\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?((?:19|20)\\d\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?iu)\\b(\\p{L}{3,9})\\.?\\s+(\\d\\d?)(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)");
  private static final Pattern IN_LINK =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/_-]|$)");
  private static final Pattern NEAR_DATE =
      Pattern.compile(
          "(?iu)-(?:date|datum|published|publish|pubdate|posted|time|timestamp|dateline|entry-date|post-date|meta|byline|info|created)-");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Map<String, Integer> OTHER_MONTHS =
      Map.ofEntries(
          Map.entry("jän", 1),
          Map.entry("mär", 3),
          Map.entry("mrz", 3),
          Map.entry("mae", 3),
          Map.entry("mai", 5),
          Map.entry("okt", 10),
          Map.entry("dez", 12));
  private static final LocalDate EARLIEST = LocalDate.of(1994, 1, 1);
  private static final int MOST_LOOKED_AT = 400;

  private final Document page;
  private final @Nullable Map<?, ?> article;
  private final @Nullable Language language;

  PageDates(Document page, @Nullable Map<?, ?> article, @Nullable Language language) {
    this.page = page;
    this.article = article;
    this.language = language;
  }

  @Nullable LocalDate published() {
    LocalDate found = inJson("datePublished");
    if (found == null) {
      found = inJson("dateCreated");
    }
    if (found == null) {
      found = inMeta(PUBLISHED);
    }
    if (found == null) {
      found =
          inElements("[itemprop=datePublished], time[pubdate], [property=schema:datePublished]");
    }
    if (found == null) {
      found = inLink();
    }
    return found == null ? visible() : found;
  }

  @Nullable LocalDate modified() {
    LocalDate found = inJson("dateModified");
    if (found == null) {
      found = inMeta(MODIFIED);
    }
    return found == null ? inElements("[itemprop=dateModified]") : found;
  }

  private @Nullable LocalDate inJson(String key) {
    return JsonTree.text(article, key).map(this::day).orElse(null);
  }

  private @Nullable LocalDate inMeta(List<String> names) {
    Map<String, String> metas = new java.util.HashMap<>();
    for (Element meta : page.getElementsByTag("meta")) {
      String name = meta.attr("property");
      if (name.isEmpty()) {
        name = meta.attr("name");
      }
      if (name.isEmpty()) {
        name = meta.attr("http-equiv");
      }
      if (!name.isEmpty() && !meta.attr("content").isBlank()) {
        metas.putIfAbsent(name.toLowerCase(Locale.ROOT), meta.attr("content"));
      }
    }
    for (String name : names) {
      String content = metas.get(name);
      LocalDate day = content == null ? null : day(content.strip());
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate inElements(String selector) {
    for (Element element : page.select(selector)) {
      LocalDate day = in(element);
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate in(Element element) {
    for (String attribute : List.of("content", "datetime", "title")) {
      LocalDate day = day(element.attr(attribute).strip());
      if (day != null) {
        return day;
      }
    }
    String text = element.text();
    return text.length() > MOST_LOOKED_AT ? null : inText(text);
  }

  private @Nullable LocalDate inLink() {
    for (String selector : List.of("link[rel=canonical]", "meta[property=og:url]")) {
      Element link = page.selectFirst(selector);
      if (link != null) {
        Matcher matcher = IN_LINK.matcher(link.attr("href") + link.attr("content"));
        if (matcher.find()) {
          return date(matcher.group(1), matcher.group(2), matcher.group(3));
        }
      }
    }
    return null;
  }

  /**
   * The date that stands nearest to the title, in an element that is made for it if there is one.
   */
  private @Nullable LocalDate visible() {
    Element title = page.selectFirst("article h1, main h1, h1");
    Element around = title == null ? page.body() : title;
    LocalDate day = null;
    for (int i = 0; i < 5 && around != null && day == null; i++) {
      day = named(around);
      around = around.parent();
    }
    if (day == null) {
      day = named(page.body());
    }
    return day == null ? firstWords() : day;
  }

  private @Nullable LocalDate named(Element around) {
    for (Element time : around.getElementsByTag("time")) {
      LocalDate day = isForeign(time) ? null : in(time);
      if (day != null) {
        return day;
      }
    }
    for (Element element : around.select("[class], [id]")) {
      String names = PageMarks.words(element.className() + ' ' + element.id());
      if (NEAR_DATE.matcher(names).find() && !isForeign(element)) {
        String text = element.text();
        LocalDate day = text.length() > MOST_LOOKED_AT ? null : inText(text);
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private static boolean isForeign(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      String names = around.className() + ' ' + around.id();
      if (around.normalName().equals("footer") || around.normalName().equals("aside")) {
        return true;
      }
      if (names.length() > 1) {
        String words = PageMarks.words(names);
        if (!around.normalName().equals("body")
            && (words.contains("-comment") && !words.contains("-no-comment")
                || words.contains("-related")
                || words.contains("-sidebar-")
                || words.contains("-teaser"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** A date in a short block of the page, no far from its beginning. */
  private @Nullable LocalDate firstWords() {
    int looked = 0;
    for (Element element :
        page.body().select("p, span, div, li, td, small, em, h2, h3, h4, h5, h6")) {
      String own = element.ownText();
      if (own.length() >= 8 && own.length() < 120) {
        LocalDate day = isForeign(element) ? null : inText(own);
        if (day != null) {
          return day;
        }
        if (++looked > MOST_LOOKED_AT) {
          return null;
        }
      }
    }
    return null;
  }

  /** Returns the day that a machine-readable or written date means, or {@code null}. */
  @Nullable LocalDate day(String written) {
    if (written.length() < 6) {
      return null;
    }
    Matcher iso = ISO.matcher(written);
    if (iso.matches()) {
      LocalDate day = date(iso.group(1), iso.group(2), iso.group(3));
      return day == null || iso.group(5) == null ? day : here(day, iso.group(4), iso.group(5));
    }
    for (Pattern pattern : List.of(COMPACT, SLASHED)) {
      Matcher matcher = pattern.matcher(written);
      if (matcher.matches()) {
        return date(matcher.group(1), matcher.group(2), matcher.group(3));
      }
    }
    return inText(written);
  }

  /** German outlets write their time stamps in any zone and mean the day in Germany. */
  private LocalDate here(LocalDate day, String time, String zone) {
    if (language != Language.GERMAN || time.length() < 5) {
      return day;
    }
    try {
      String offset = zone.length() == 5 ? zone.substring(0, 3) + ":" + zone.substring(3) : zone;
      if (!ZoneOffset.of(offset).equals(ZoneOffset.UTC)) {
        return day;
      }
      LocalDateTime local = LocalDateTime.parse(day + "T" + time.substring(0, 5));
      return OffsetDateTime.of(local, ZoneOffset.UTC).atZoneSameInstant(BERLIN).toLocalDate();
    } catch (DateTimeException e) {
      return day;
    }
  }

  private static @Nullable LocalDate inText(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.find() && iso.start() == 0) {
      return date(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dotted = DOTTED.matcher(text);
    if (dotted.find()) {
      return date(dotted.group(3), dotted.group(2), dotted.group(1));
    }
    Matcher named = NAMED.matcher(text);
    while (named.find()) {
      LocalDate day = date(named.group(3), month(named.group(2)), named.group(1));
      if (day != null) {
        return day;
      }
    }
    Matcher monthFirst = MONTH_FIRST.matcher(text);
    while (monthFirst.find()) {
      LocalDate day = date(monthFirst.group(3), month(monthFirst.group(1)), monthFirst.group(2));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static String month(String name) {
    String start = name.toLowerCase(Locale.ROOT);
    start = start.substring(0, Math.min(3, start.length()));
    Integer other = OTHER_MONTHS.get(start);
    return String.valueOf(other == null ? MONTHS.indexOf(start) + 1 : other);
  }

  private static @Nullable LocalDate date(String year, String month, String day) {
    try {
      int y = Integer.parseInt(year);
      LocalDate date =
          LocalDate.of(y < 100 ? 2000 + y : y, Integer.parseInt(month), Integer.parseInt(day));
      return date.isBefore(EARLIEST) ? null : date;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }
}
