package org.synopse.article.html;

import org.jspecify.annotations.Nullable;
import org.synopse.article.html.PageWalk.Walked;

/**
 * Finds the part of a page that holds the article.
 *
 * <p>From the whole page it goes down as long as one part holds nearly all the running text that no
 * mark puts beside the article.
 */
final class ContentRoot {
  /** A part holds nearly all of what is around it with this share of its running text. */
  private static final double NEARLY_ALL = 0.8;

  /** A part that holds more of the page's text than this is not beside the article. */
  private static final double MOST = 0.5;

  /** The same for comments, navigation and their like, which can be longer than the article. */
  private static final double NEARLY_THE_PAGE = 0.8;

  /** If less than this is left, the page's marks mean something else. */
  private static final double LEAST_LEFT = 0.3;

  private static final double NOTHING_LEFT = 0.1;

  private static final int SHORTEST_TEXT = 25;
  private static final int LONGEST_WEIGHT = 800;
  private static final int SHORTEST_LOOSE_SENTENCE = 60;
  private static final double LINKS = 0.5;
  private static final double LOOSE_WEIGHT = 0.8;

  private ContentRoot() {}

  /** Returns how much a block speaks for running text: its length if it reads as a sentence. */
  static double mass(PageBlock block) {
    int length = block.text().length();
    if (length < SHORTEST_TEXT
        || block.kind() == PageBlock.Kind.CAPTION
        || block.linkDensity() > LINKS) {
      return 0;
    }
    double mass = Math.min(length - block.linkChars(), LONGEST_WEIGHT);
    boolean sentence = block.endsSentence();
    return switch (block.kind()) {
      case PARAGRAPH -> sentence ? mass : mass / 2;
      case ITEM, CELL -> sentence ? mass / 2 : mass / 4;
      case LOOSE -> sentence && length > SHORTEST_LOOSE_SENTENCE ? mass * LOOSE_WEIGHT : mass / 4;
      case HEADING, CAPTION -> 0;
    };
  }

  /** Returns the region of the article. */
  static Region find(Walked page) {
    Region root = page.root();
    believe(root, root.mass);
    if (root.openMass < LEAST_LEFT * root.mass) {
      believeOnly(root, Zone.FOREIGN);
    }
    if (root.openMass < NOTHING_LEFT * root.mass) {
      believeOnly(root, null);
    }
    Region at = root;
    Region heaviest = heaviest(at);
    while (heaviest != null && heaviest.openMass >= NEARLY_ALL * at.openMass && !isLeaf(heaviest)) {
      at = heaviest;
      heaviest = heaviest(at);
    }
    return at;
  }

  private static @Nullable Region heaviest(Region around) {
    Region heaviest = null;
    for (Region child : around.children) {
      if (heaviest == null || child.openMass > heaviest.openMass) {
        heaviest = child;
      }
    }
    return heaviest;
  }

  private static boolean isLeaf(Region region) {
    return switch (region.element.normalName()) {
      case "p",
          "li",
          "blockquote",
          "pre",
          "td",
          "h1",
          "h2",
          "h3",
          "h4",
          "tr",
          "tbody",
          "ul",
          "ol" ->
          true;
      default -> false;
    };
  }

  /** Takes back marks of parts that hold most of the text, and weighs what no mark puts aside. */
  private static void believe(Region region, double total) {
    double limit = region.ownZone == Zone.BESIDE ? MOST : NEARLY_THE_PAGE;
    if (region.mass > limit * total) {
      region.ownZone = Zone.OPEN;
    }
    for (Region child : region.children) {
      believe(child, total);
    }
    weigh(region);
  }

  /** Takes back all marks but those of the zone, and weighs anew. */
  private static void believeOnly(Region region, @Nullable Zone zone) {
    if (region.ownZone != zone) {
      region.ownZone = Zone.OPEN;
    }
    for (Region child : region.children) {
      believeOnly(child, zone);
    }
    weigh(region);
  }

  private static void weigh(Region region) {
    double open = region.mass;
    for (Region child : region.children) {
      open -= child.mass - child.openMass;
    }
    region.openMass = region.ownZone == Zone.OPEN ? open : 0;
  }
}
