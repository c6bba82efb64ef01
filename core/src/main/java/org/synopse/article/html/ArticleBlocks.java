package org.synopse.article.html;

import java.util.ArrayList;
import java.util.List;
import org.synopse.article.html.PageWalk.Walked;

/**
 * Chooses the blocks of a page that are the article.
 *
 * <p>Of the region of the article it takes what no mark puts beside it and what is neither link
 * list nor caption nor a line such as "Lesen Sie auch"; and what leads into it from above.
 */
final class ArticleBlocks {
  /** A lead stands at most so many blocks above the text. */
  private static final int FARTHEST_LEAD = 16;

  private static final int SHORTEST_LEAD = 50;
  private static final double LINK_LIST = 0.6;
  private static final double LINK = 0.8;

  /** So much of the text is above a line that ends the article. */
  private static final double BEFORE_END = 0.45;

  private final Walked page;
  private final Region root;
  private final PageLines lines = PageLines.standard();
  private final boolean captionsAreText;

  private ArticleBlocks(Walked page) {
    this.page = page;
    this.root = ContentRoot.find(page);
    this.captionsAreText = mostlyCaptions();
  }

  /**
   * What was chosen.
   *
   * @param blocks the blocks of the article in page order
   * @param areCaptions whether they stand below pictures
   */
  record Chosen(List<PageBlock> blocks, boolean areCaptions) {
    Chosen {
      blocks = List.copyOf(blocks);
    }
  }

  /** Returns the article's blocks; changes what the walk noted of the zones. */
  static Chosen of(Walked page) {
    ArticleBlocks article = new ArticleBlocks(page);
    return new Chosen(article.choose(), article.captionsAreText);
  }

  private List<PageBlock> choose() {
    List<PageBlock> chosen = new ArrayList<>();
    for (PageBlock block : page.blocks().subList(root.firstBlock, root.endBlock)) {
      if (isOpen(block) && !isLinks(block)) {
        chosen.add(block);
      }
    }
    chosen = lines.withoutEnd(chosen, BEFORE_END);
    chosen.removeIf(lines::isForeign);
    List<PageBlock> all = new ArrayList<>(lead());
    all.addAll(chosen);
    while (!all.isEmpty() && all.getLast().kind() == PageBlock.Kind.HEADING && all.size() > 2) {
      all.removeLast();
    }
    return all;
  }

  private boolean isOpen(PageBlock block) {
    return block.region().zoneBelow(root) == Zone.OPEN
        && (captionsAreText || block.kind() != PageBlock.Kind.CAPTION);
  }

  /** A gallery tells its story below the pictures. */
  private boolean mostlyCaptions() {
    int captions = 0;
    int others = 0;
    for (PageBlock block : page.blocks().subList(root.firstBlock, root.endBlock)) {
      if (block.region().zoneBelow(root) == Zone.OPEN) {
        if (block.kind() == PageBlock.Kind.CAPTION) {
          captions += block.text().length();
        } else if (ContentRoot.mass(block) > 0) {
          others += block.text().length();
        }
      }
    }
    return captions > 2 * others;
  }

  private boolean isLinks(PageBlock block) {
    boolean cell = block.kind() == PageBlock.Kind.CELL;
    if (!cell
        && block.linkDensity() > LINK
        && !(block.endsSentence() && block.linkDensity() < 0.95)) {
      return true;
    }
    for (Region region = block.region(); region != null && region != root; region = region.parent) {
      boolean several = region.endBlock - region.firstBlock > 1;
      if (several && region.linkDensity() > LINK_LIST && region.chars > 20) {
        return true;
      }
    }
    return false;
  }

  /** Returns the paragraphs that lead into the text from above it: from the title down. */
  private List<PageBlock> lead() {
    List<PageBlock> lead = new ArrayList<>();
    int first = Math.max(0, root.firstBlock - FARTHEST_LEAD);
    for (int i = root.firstBlock - 1; i >= first; i--) {
      PageBlock block = page.blocks().get(i);
      if (block.element().normalName().equals("h1")) {
        return lead;
      }
      if (isLead(block)) {
        lead.add(0, block);
      }
    }
    // No title above: only what stands close to the text belongs to it.
    Region around = root.parent;
    lead.removeIf(block -> around == null || !block.region().isWithin(around));
    return lead;
  }

  private boolean isLead(PageBlock block) {
    String text = block.text();
    return text.length() >= SHORTEST_LEAD
        && block.linkDensity() < 0.3
        && block.kind() != PageBlock.Kind.CAPTION
        && block.kind() != PageBlock.Kind.CELL
        && block.kind() != PageBlock.Kind.ITEM
        && (block.endsSentence() || block.kind() != PageBlock.Kind.LOOSE)
        && zoneOfLead(block) == Zone.OPEN
        && !lines.isForeign(block);
  }

  private Zone zoneOfLead(PageBlock block) {
    Zone zone = Zone.OPEN;
    for (Region region = block.region(); region != null; region = region.parent) {
      if (root.isWithin(region)) {
        break;
      }
      if (!region.lead) {
        zone = zone.and(region.ownZone);
      }
    }
    return zone;
  }
}
