package org.synopse.article.html;

import org.jsoup.nodes.Element;

/**
 * A run of text of a page that no block element cuts.
 *
 * @param kind what the element that holds it makes of it
 * @param element the innermost block element around it
 * @param region the part of the page it stands in
 * @param text its words, blanks joined to one, line breaks kept as {@code \n}
 * @param linkChars how many of its characters are in links
 */
record PageBlock(Kind kind, Element element, Region region, String text, int linkChars) {
  /** What a block is. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    CELL,
    CAPTION,
    /** Text directly in a container, not in a paragraph. */
    LOOSE
  }

  /** Returns the share of the text that is in links, from 0 to 1. */
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
  }

  /** Whether the text ends as a sentence does. */
  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”“’‘»«)] \u00a0".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
