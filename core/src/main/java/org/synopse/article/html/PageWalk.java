package org.synopse.article.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.synopse.article.html.PageMarks.Verdict;

/** Cuts a page into blocks of text and the regions that hold them, in one walk. */
final class PageWalk {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "svg",
          "math",
          "canvas",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "map",
          "select",
          "button",
          "input",
          "textarea",
          "datalist",
          "dialog",
          "rt",
          "rp",
          "head",
          "title",
          "meta",
          "link",
          "img",
          "picture",
          "source");

  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "rp",
          "rt",
          "ruby",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "center-inline",
          "amp-fit-text",
          "o:p",
          "st1:place");

  private final PageMarks marks = PageMarks.standard();
  private final Map<String, Verdict> verdicts = new HashMap<>();
  private final List<PageBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linkChars;
  private boolean blank = true;
  private boolean caption;
  private int links;

  /**
   * What a walk found.
   *
   * @param root the region of the whole page
   * @param blocks the blocks in page order
   */
  record Walked(Region root, List<PageBlock> blocks) {}

  private PageWalk() {}

  /** Walks over the page. */
  static Walked over(Element body) {
    PageWalk walk = new PageWalk();
    Region root = new Region(body, null, Zone.OPEN, false, false);
    walk.children(body, root, body);
    walk.flush(root, body);
    root.endBlock = walk.blocks.size();
    return new Walked(root, walk.blocks);
  }

  private void children(Node node, Region region, Element holder) {
    for (Node child = node.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText());
      } else if (child instanceof Element element) {
        element(element, region, holder);
      }
    }
  }

  private void element(Element element, Region region, Element holder) {
    String tag = element.normalName();
    if (UNSEEN.contains(tag) || isHidden(element)) {
      return;
    }
    if (tag.equals("br")) {
      lineBreak(region, holder);
    } else if (INLINE.contains(tag) && !holdsBlocks(element)) {
      inline(element, region, holder, tag);
    } else {
      block(element, region, holder);
    }
  }

  private void inline(Element element, Region region, Element holder, String tag) {
    Verdict verdict = marks.verdict(element, verdicts);
    if (verdict.zone() != Zone.OPEN) {
      block(element, region, holder);
      return;
    }
    boolean link = tag.equals("a") && element.hasAttr("href");
    links += link ? 1 : 0;
    children(element, region, holder);
    links -= link ? 1 : 0;
  }

  private void block(Element element, Region region, Element holder) {
    flush(region, holder);
    Verdict verdict = marks.verdict(element, verdicts);
    Region inner = new Region(element, region, verdict.zone(), verdict.article(), verdict.lead());
    inner.firstBlock = blocks.size();
    boolean outerCaption = caption;
    int outerLinks = links;
    links += element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
    caption |= verdict.caption() || element.normalName().equals("figcaption");
    children(element, inner, element);
    flush(inner, element);
    caption = outerCaption;
    links = outerLinks;
    inner.endBlock = blocks.size();
    region.mass += inner.mass;
    region.chars += inner.chars;
    region.linkChars += inner.linkChars;
  }

  private void lineBreak(Region region, Element holder) {
    int end = text.length();
    if (end > 0 && text.charAt(end - 1) == '\n') {
      flush(region, holder);
    } else if (end > 0) {
      if (text.charAt(end - 1) == ' ') {
        text.setLength(end - 1);
      }
      text.append('\n');
      blank = true;
    }
  }

  private static boolean holdsBlocks(Element element) {
    for (Element child = element.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      String tag = child.normalName();
      if (!INLINE.contains(tag) && !UNSEEN.contains(tag) && !tag.equals("br")) {
        return true;
      }
      if (INLINE.contains(tag) && holdsBlocks(child)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (!style.isEmpty()) {
      String plain = style.replace(" ", "");
      return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
    return false;
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u3000') {
        if (!blank) {
          text.append(' ');
          blank = true;
          linkChars += links > 0 ? 1 : 0;
        }
      } else if (c != '\u00ad' && c != '\u200b' && c != '\ufeff') {
        text.append(c);
        blank = false;
        linkChars += links > 0 ? 1 : 0;
      }
    }
  }

  private void flush(Region region, Element holder) {
    String words = text.toString().strip();
    if (hasWord(words)) {
      PageBlock block = new PageBlock(kind(holder), holder, region, words, linkChars);
      blocks.add(block);
      region.mass += ContentRoot.mass(block);
      region.chars += words.length();
      region.linkChars += linkChars;
    }
    text.setLength(0);
    linkChars = 0;
    blank = true;
  }

  private static boolean hasWord(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (Character.isLetterOrDigit(words.charAt(i))) {
        return true;
      }
    }
    return words.length() > 1;
  }

  private PageBlock.Kind kind(Element holder) {
    if (caption) {
      return PageBlock.Kind.CAPTION;
    }
    return switch (holder.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> PageBlock.Kind.HEADING;
      case "p", "blockquote", "pre" -> PageBlock.Kind.PARAGRAPH;
      case "li", "dd", "dt" -> PageBlock.Kind.ITEM;
      case "td", "th", "caption" -> PageBlock.Kind.CELL;
      default -> inItem(holder) ? PageBlock.Kind.ITEM : PageBlock.Kind.LOOSE;
    };
  }

  private static boolean inItem(@Nullable Element holder) {
    Element around = holder == null ? null : holder.parent();
    return around != null && around.normalName().equals("li");
  }
}
