package org.synopse.article.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** So much of the text is above the title of the article that follows. */
  private static final double BEFORE_SECOND = 0.3;

  private static final int MOST_ARTICLES = 2;

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
    chosen = lines.withoutEnd(withoutSecond(chosen), BEFORE_END);
    chosen.removeIf(lines::isForeign);
    chosen = withoutEmptySections(chosen);
    List<PageBlock> all = new ArrayList<>(lead());
    all.addAll(chosen);
    while (!all.isEmpty() && all.getLast().kind() == PageBlock.Kind.HEADING && all.size() > 2) {
      all.removeLast();
    }
    return all;
  }

  /**
   * Returns the blocks before another article: pages that never end put the next below the first,
   * with a title of the first order. Where there are many of those, they are subtitles.
   */
  private static List<PageBlock> withoutSecond(List<PageBlock> blocks) {
    List<Integer> titles = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).element().normalName().equals("h1")) {
        titles.add(i);
      }
    }
    int all = length(blocks);
    if (titles.isEmpty() || titles.size() > MOST_ARTICLES) {
      return blocks;
    }
    for (int at : titles) {
      if (length(blocks.subList(0, at)) >= BEFORE_SECOND * all) {
        return new ArrayList<>(blocks.subList(0, at));
      }
    }
    return blocks;
  }

  /** A heading of which all that stands under it was left out, such as links, goes with it. */
  private List<PageBlock> withoutEmptySections(List<PageBlock> blocks) {
    Set<PageBlock> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    kept.addAll(blocks);
    List<PageBlock> around = page.blocks().subList(root.firstBlock, root.endBlock);
    boolean leftOut = false;
    @Nullable PageBlock next = null;
    for (int i = around.size() - 1; i >= 0; i--) {
      PageBlock block = around.get(i);
      if (!kept.contains(block)) {
        leftOut |= block.kind() != PageBlock.Kind.CAPTION;
      } else if (leftOut && isHeading(block) && (next == null || isOver(next, block))) {
        kept.remove(block);
      } else {
        leftOut = false;
        next = block;
      }
    }
    return new ArrayList<>(blocks.stream().filter(kept::contains).toList());
  }

  private static boolean isHeading(PageBlock block) {
    return block.kind() == PageBlock.Kind.HEADING;
  }

  /** Whether the block is a heading of the same order as the other, or of a higher one. */
  private static boolean isOver(PageBlock block, PageBlock other) {
    return isHeading(block)
        && block.element().normalName().compareTo(other.element().normalName()) <= 0;
  }

  private static int length(List<PageBlock> blocks) {
    return blocks.stream().mapToInt(block -> block.text().length()).sum();
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
