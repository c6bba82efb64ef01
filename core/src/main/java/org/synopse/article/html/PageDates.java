package org.synopse.article.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.synopse.article.html.PageWalk.Walked;
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
  private static final Pattern DAY_IN_LINK =
      Pattern.compile("[/~](\\d\\d)-(\\d\\d)-((?:19|20)\\d\\d)(?:[/_-]|$)");

  /** A visible date is the article's if a line near the title has it, so many blocks away. */
  private static final int ABOVE_TITLE = 8;

  private static final int BELOW_TITLE = 14;
  private static final int LONGEST_DATELINE = 160;
  private static final double MOSTLY_LINK = 0.8;

  private static final Pattern CALLED =
      Pattern.compile(
          "(?iu)^\\P{L}*(?:veröffentlicht|erschienen|erstellt|gespeichert|geschrieben|verfasst"
              + "|publiziert|datum|published|posted|written|date)");
  private static final Pattern CHANGED =
      Pattern.compile("(?iu)^\\P{L}*(?:this page was last|last modified|zuletzt|last updated)");
  private static final Pattern UPDATED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:aktualisiert|letzte (?:aktualisierung|änderung)|zuletzt geändert"
              + "|zuletzt bearbeitet|last (?:updated|modified)|updated)(?!\\p{L})");
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
  private static final int LONGEST_TIME = 400;

  private final Document page;
  private final Walked walked;
  private final @Nullable Map<?, ?> article;
  private final @Nullable Language language;

  PageDates(
      Document page, Walked walked, @Nullable Map<?, ?> article, @Nullable Language language) {
    this.page = page;
    this.walked = walked;
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
    if (found == null) {
      found = inElements(".dt-published, .entry-date, .hentry .published, .hentry .updated");
    }
    return found == null ? visible() : found;
  }

  @Nullable LocalDate modified() {
    LocalDate found = inJson("dateModified");
    if (found == null) {
      found = inMeta(MODIFIED);
    }
    if (found == null) {
      found = inElements("[itemprop=dateModified]");
    }
    return found == null ? visiblyModified() : found;
  }

  /**
   * {@code Veröffentlicht am 1. Juni, aktualisiert am 3. Juni 2024}: what stands behind the word.
   */
  private @Nullable LocalDate visiblyModified() {
    for (PageBlock block : walked.blocks()) {
      Matcher called = UPDATED.matcher(block.text());
      if (block.text().length() <= LONGEST_DATELINE && called.find()) {
        LocalDate day = inText(block.text().substring(called.end()));
        if (day != null) {
          return day;
        }
      }
    }
    return null;
  }

  private @Nullable LocalDate inJson(String key) {
    return JsonTree.text(article, key).map(this::day).orElse(null);
  }

  private @Nullable LocalDate inMeta(List<String> names) {
    Map<String, String> metas = new HashMap<>();
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
    return text.length() > LONGEST_TIME ? null : inText(text);
  }

  private @Nullable LocalDate inLink() {
    for (String selector : List.of("link[rel=canonical]", "meta[property=og:url]")) {
      Element link = page.selectFirst(selector);
      if (link != null) {
        Matcher matcher = IN_LINK.matcher(link.attr("href") + link.attr("content"));
        if (matcher.find()) {
          return date(matcher.group(1), matcher.group(2), matcher.group(3));
        }
        Matcher backwards = DAY_IN_LINK.matcher(link.attr("href") + link.attr("content"));
        if (backwards.find()) {
          return date(backwards.group(3), backwards.group(2), backwards.group(1));
        }
      }
    }
    return null;
  }

  /** The date that stands by the title, or that a line calls the day of publication. */
  private @Nullable LocalDate visible() {
    List<PageBlock> blocks = walked.blocks();
    int title = 0;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).element().normalName().equals("h1")) {
        title = i;
        break;
      }
    }
    int end = Math.min(blocks.size(), title + BELOW_TITLE);
    for (int i = Math.max(0, title - ABOVE_TITLE); i < end; i++) {
      LocalDate day = inShort(blocks.get(i));
      if (day != null) {
        return day;
      }
    }
    for (PageBlock block : blocks) {
      LocalDate day = CALLED.matcher(block.text()).find() ? inShort(block) : null;
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private @Nullable LocalDate inShort(PageBlock block) {
    if (block.text().length() > LONGEST_DATELINE
        || block.linkDensity() > MOSTLY_LINK
        || CHANGED.matcher(block.text()).find()) {
      return null;
    }
    return inText(block.text());
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
