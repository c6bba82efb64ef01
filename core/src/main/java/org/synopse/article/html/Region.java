package org.synopse.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A block element of a page with what its text weighs; built once by {@link PageWalk}. */
final class Region {
  final Element element;
  final @Nullable Region parent;
  final List<Region> children = new ArrayList<>();
  Zone ownZone;
  final boolean article;

  /** Whether it is named as what leads into an article. */
  final boolean lead;

  final int depth;

  /** The first block of the page that stands in it, and the first behind it. */
  int firstBlock;

  int endBlock;

  /** Characters of running text in it. */
  double mass;

  /** The same without what stands beside the article or is none of it. */
  double openMass;

  /** All characters in it, and those in links. */
  int chars;

  int linkChars;

  Region(Element element, @Nullable Region parent, Zone ownZone, boolean article, boolean lead) {
    this.element = element;
    this.parent = parent;
    this.ownZone = ownZone;
    this.article = article;
    this.lead = lead;
    this.depth = parent == null ? 0 : parent.depth + 1;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  boolean isWithin(Region other) {
    Region region = this;
    while (region != null && region.depth > other.depth) {
      region = region.parent;
    }
    return region == other;
  }

  /** Returns the zone of the region below a root; what lies around the root does not count. */
  Zone zoneBelow(Region root) {
    Zone zone = Zone.OPEN;
    for (Region region = this; region != null && region != root; region = region.parent) {
      zone = zone.and(region.ownZone);
    }
    return zone;
  }

  double linkDensity() {
    return chars == 0 ? 0 : Math.min(1, (double) linkChars / chars);
  }
}
