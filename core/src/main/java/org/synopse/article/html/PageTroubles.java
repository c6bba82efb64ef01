package org.synopse.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/**
 * Signs that a page does not show one whole article: paywall, consent wall, live ticker, gallery.
 *
 * <p>The words are in {@code troubles.txt}.
 */
final class PageTroubles {
  private static final PageTroubles STANDARD = new PageTroubles();

  /** A call to subscribe is a sign of a stub only where little text is shown. */
  private static final int STUB = 2500;

  /** A page that asks for consent shows next to nothing else. */
  private static final int NEXT_TO_NOTHING = 1500;

  private static final int LONGEST_CALL = 400;

  private static final String ONLY = "what is told by others only may stand in the missing part";

  private final List<List<String>> entries =
      ResourceLines.fields(PageTroubles.class, "troubles.txt");

  private PageTroubles() {}

  static PageTroubles standard() {
    return STANDARD;
  }

  /**
   * Returns what is wrong with the page, a line each.
   *
   * @param chosen the blocks taken for the article
   * @param gallery whether the text stands below pictures
   */
  List<String> of(
      List<PageBlock> all, List<PageBlock> chosen, PageMetadata metadata, boolean gallery) {
    List<String> troubles = new ArrayList<>();
    int length = chosen.stream().mapToInt(block -> block.text().length()).sum();
    String title = metadata.title() == null ? "" : metadata.title().toLowerCase(Locale.ROOT);
    if (length < NEXT_TO_NOTHING && (says("consent", title) || says("consent", all))) {
      troubles.add("the page asks for consent instead of showing the article; " + ONLY);
    } else if (length < STUB && (Boolean.FALSE.equals(metadata.free()) || says("paywall", all))) {
      troubles.add("only the beginning stands before a paywall; " + ONLY);
    } else if (isCut(chosen, length)) {
      troubles.add("the text seems cut off at its end; " + ONLY);
    }
    if (says("live", title)) {
      troubles.add(
          "a live ticker: many short reports, of which later ones may correct earlier ones");
    }
    if (gallery || says("gallery", title)) {
      troubles.add("a gallery: the text is that of its pictures; " + ONLY);
    }
    return troubles;
  }

  /** Whether a block of a page with such a trouble is a call to subscribe or to consent. */
  boolean isCall(PageBlock block) {
    List<PageBlock> alone = List.of(block);
    return says("paywall", alone) || says("consent", alone);
  }

  private boolean says(String kind, List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      if (block.text().length() <= LONGEST_CALL
          && says(kind, block.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private boolean says(String kind, String words) {
    for (List<String> entry : entries) {
      if (entry.get(0).equals(kind) && words.contains(entry.get(1).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCut(List<PageBlock> chosen, int length) {
    PageBlock last = lastParagraph(chosen);
    if (last == null || length > 4 * STUB) {
      return false;
    }
    String text = last.text();
    return text.endsWith("…")
        || text.endsWith("...")
        || text.endsWith("[…]")
        || text.endsWith("[...]");
  }

  private static @Nullable PageBlock lastParagraph(List<PageBlock> chosen) {
    for (int i = chosen.size() - 1; i >= 0; i--) {
      if (chosen.get(i).kind() == PageBlock.Kind.PARAGRAPH) {
        return chosen.get(i);
      }
    }
    return null;
  }
}
