package org.synopse.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.synopse.article.Boilerplate;
import org.synopse.text.ResourceLines;

/**
 * Lines that stand in the text of a page and are not of the article, by their words.
 *
 * <p>The words are in {@code lines.txt}; those that plain text has too are in {@link Boilerplate}.
 */
final class PageLines {
  private static final PageLines STANDARD = new PageLines();
  private static final int LONGEST_LINE = 140;
  private static final int LONGEST_END = 70;
  private static final int LONGEST_STAMP = 60;

  /** {@code 23.10.2018}, {@code Mo., 5. März 2020, 12:03 Uhr}, {@code 11 Jan 2019 at 8 pm}. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?iu)(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s*"
              + "|am|on|at|um|den|vom|der|uhr|h|st|nd|rd|th|am|pm|gmt|utc|mesz?|cest"
              + "|(?:jan|feb|mär|maer|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)[\\p{L}]*\\.?"
              + "|[\\d.,:/|()·•–-]|\\s)*");

  /** {@code … in Kiew. | © Getty Images}, {@code … (Foto: dpa)} at the end of a line. */
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)(?:[|(\\[–/]\\s*(?:foto|bild|photo|picture|image|quelle|copyright)s?\\s*:|©|&copy;"
              + "|\\(c\\))[^.!?]{0,60}$");

  private static final int LONGEST_CAPTION = 250;

  private final List<String> ends = new ArrayList<>();
  private final List<String> starts = new ArrayList<>();
  private final List<String> wholes = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private final Boilerplate boilerplate = Boilerplate.load();

  private PageLines() {
    for (List<String> entry : ResourceLines.fields(PageLines.class, "lines.txt")) {
      String words = entry.get(1).toLowerCase(Locale.ROOT);
      switch (entry.get(0)) {
        case "end" -> ends.add(words);
        case "line" -> starts.add(words);
        case "whole" -> wholes.add(words);
        case "part" -> parts.add(words);
        default -> throw new IllegalArgumentException("lines.txt: " + entry);
      }
    }
  }

  static PageLines standard() {
    return STANDARD;
  }

  /** Whether the block is not of the article, whatever stands around it. */
  boolean isForeign(PageBlock block) {
    String text = block.text();
    if (text.length() <= LONGEST_STAMP && STAMP.matcher(text).matches()) {
      return hasDigit(text);
    }
    String line = text.toLowerCase(Locale.ROOT);
    if (wholes.contains(bare(line))) {
      return true;
    }
    for (String part : parts) {
      if (line.contains(part)) {
        return true;
      }
    }
    if (isCredited(block)) {
      return true;
    }
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    for (String start : starts) {
      if (line.startsWith(start)) {
        return true;
      }
    }
    return block.kind() != PageBlock.Kind.HEADING && boilerplate.isForeign(text);
  }

  /** A line that ends with who made a picture is the caption of it. */
  private static boolean isCredited(PageBlock block) {
    return block.text().length() <= LONGEST_CAPTION
        && (block.kind() == PageBlock.Kind.LOOSE || block.kind() == PageBlock.Kind.PARAGRAPH)
        && CREDIT.matcher(block.text()).find();
  }

  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Takes the signs and counts around the words away: {@code 3 Kommentare:} is the word. */
  private static String bare(String line) {
    int begin = 0;
    int end = line.length();
    while (begin < end && !Character.isLetter(line.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetter(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(begin, end);
  }

  /**
   * Returns the blocks up to the line that ends the article, if one does.
   *
   * @param share how much of the text must stand before such a line, from 0 to 1
   */
  List<PageBlock> withoutEnd(List<PageBlock> blocks, double share) {
    int all = blocks.stream().mapToInt(block -> block.text().length()).sum();
    int before = 0;
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (before >= share * all && isEnd(block)) {
        return new ArrayList<>(blocks.subList(0, i));
      }
      before += block.text().length();
    }
    List<PageBlock> kept = new ArrayList<>(blocks);
    kept.removeIf(this::isEnd);
    return kept;
  }

  private boolean isEnd(PageBlock block) {
    String text = block.text();
    if (text.length() > LONGEST_END) {
      return false;
    }
    String line = bare(text.toLowerCase(Locale.ROOT));
    for (String end : ends) {
      if (line.startsWith(end)) {
        return true;
      }
    }
    return false;
  }
}
