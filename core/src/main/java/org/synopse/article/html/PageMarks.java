package org.synopse.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.synopse.text.ResourceLines;

/**
 * What the names of an element tell about its part of the page.
 *
 * <p>Names are tags, classes, ids and roles; the words are in {@code marks.txt}. Classes and ids
 * are cut into words at signs and humps: {@code relatedPosts box_2} is {@code
 * -related-posts-box-2-} and an entry is met wherever it occurs in that, so {@code -ad-} is the
 * word and {@code comment} any word that holds it.
 */
final class PageMarks {
  private static final PageMarks STANDARD = load();

  private final Map<String, Zone> tags;
  private final Map<String, Zone> roles;
  private final List<String> foreign;
  private final List<String> beside;
  private final List<String> article;
  private final List<String> caption;
  private final List<String> lead;

  private PageMarks(List<List<String>> entries) {
    tags = new HashMap<>();
    roles = new HashMap<>();
    for (List<String> entry : entries) {
      switch (entry.get(0)) {
        case "tag-foreign" -> tags.put(entry.get(1), Zone.FOREIGN);
        case "tag-beside" -> tags.put(entry.get(1), Zone.BESIDE);
        case "role-foreign" -> roles.put(entry.get(1), Zone.FOREIGN);
        default -> {
          // the names of classes follow
        }
      }
    }
    foreign = words(entries, "foreign");
    beside = words(entries, "beside");
    article = words(entries, "article");
    caption = words(entries, "caption");
    lead = words(entries, "lead");
  }

  private static PageMarks load() {
    return new PageMarks(ResourceLines.fields(PageMarks.class, "marks.txt"));
  }

  private static List<String> words(List<List<String>> entries, String kind) {
    List<String> words = new ArrayList<>();
    for (List<String> entry : entries) {
      if (entry.get(0).equals(kind)) {
        words.add(entry.get(1));
      }
    }
    return words;
  }

  static PageMarks standard() {
    return STANDARD;
  }

  /** Returns how an element's own tag, role and names place it. */
  Verdict verdict(Element element, Map<String, Verdict> known) {
    Zone zone = tags.getOrDefault(element.normalName(), Zone.OPEN);
    String role = element.attr("role");
    if (!role.isEmpty()) {
      zone = zone.and(roles.getOrDefault(role.toLowerCase(Locale.ROOT), Zone.OPEN));
    }
    String names = element.className() + ' ' + element.id();
    if (names.length() == 1) {
      return zone == Zone.OPEN ? Verdict.PLAIN : new Verdict(zone, false, false, false);
    }
    Verdict named = known.get(names);
    if (named == null) {
      named = named(words(names));
      known.put(names, named);
    }
    return zone == Zone.OPEN || named.zone.compareTo(zone) >= 0
        ? named
        : new Verdict(zone, named.article, named.caption, named.lead);
  }

  private Verdict named(String words) {
    boolean isArticle = meets(words, article);
    Zone zone = Zone.OPEN;
    if (meets(words, foreign)) {
      zone = Zone.FOREIGN;
    } else if (meets(words, beside)) {
      zone = Zone.BESIDE;
    }
    return new Verdict(
        zone, isArticle && zone == Zone.OPEN, meets(words, caption), meets(words, lead));
  }

  private static boolean meets(String words, List<String> entries) {
    for (String entry : entries) {
      if (words.contains(entry)) {
        return true;
      }
    }
    return false;
  }

  /** Cuts names into lower-case words between hyphens. */
  static String words(String names) {
    StringBuilder words = new StringBuilder(names.length() + 8).append('-');
    boolean lower = false;
    for (int i = 0; i < names.length(); i++) {
      char c = names.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        hyphen(words);
        lower = false;
      } else {
        if (lower && Character.isUpperCase(c)) {
          hyphen(words);
        }
        lower = Character.isLowerCase(c);
        words.append(Character.toLowerCase(c));
      }
    }
    hyphen(words);
    return words.toString();
  }

  private static void hyphen(StringBuilder words) {
    if (words.charAt(words.length() - 1) != '-') {
      words.append('-');
    }
  }

  /**
   * What the names of an element tell.
   *
   * @param zone whether it may be article text
   * @param article whether it is named as the place of the article's text
   * @param caption whether it is named as the caption of a picture
   * @param lead whether it is named as what leads into an article
   */
  record Verdict(Zone zone, boolean article, boolean caption, boolean lead) {
    static final Verdict PLAIN = new Verdict(Zone.OPEN, false, false, false);
  }
}
