package org.synopse.article;

import java.util.ArrayList;
import java.util.List;
import org.synopse.text.Span;

/**
 * Finds the headline and the paragraphs of a plain text.
 *
 * <p>A line break ends a paragraph, unless the text was wrapped by hand: the line is as long as a
 * wrapped one, ends in the middle of a sentence, and another follows, or the next goes on in lower
 * case. The first paragraph is the headline if it is one short line without a full stop and
 * something follows it.
 */
final class BlockFinder {
  private static final int LONGEST_HEADLINE = 200;
  private static final int SHORTEST_WRAPPED_LINE = 50;
  private static final int LONGEST_WRAPPED_LINE = 130;

  private final Boilerplate boilerplate;

  BlockFinder(Boilerplate boilerplate) {
    this.boilerplate = boilerplate;
  }

  /** Returns the blocks in text order; none where the text holds no word. */
  List<Block> blocks(String text) {
    List<Span> paragraphs = new ArrayList<>();
    boolean lead = true;
    for (Span paragraph : joinWrapped(text, lines(text))) {
      Span kept = trim(text, boilerplate.withoutMarks(text, paragraph, lead));
      lead &= paragraph.isEmpty() || !Boilerplate.isLead(text, paragraph);
      if (hasWord(text, kept)) {
        paragraphs.add(kept);
      }
    }
    List<Block> blocks = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      boolean first = blocks.isEmpty();
      boolean headline = first && paragraphs.size() > 1 && isHeadline(text, paragraph);
      blocks.add(new Block(headline ? Block.Kind.HEADLINE : Block.Kind.PARAGRAPH, paragraph));
    }
    return blocks;
  }

  /** The lines of the article, trimmed; a blank or foreign line is an empty span. */
  private List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int begin = 0;
    while (begin <= text.length()) {
      int end = text.indexOf('\n', begin);
      if (end < 0) {
        end = text.length();
      }
      Span line = trim(text, new Span(begin, end));
      lines.add(boilerplate.isForeign(line.in(text)) ? new Span(line.begin(), line.begin()) : line);
      begin = end + 1;
    }
    return lines;
  }

  private static List<Span> joinWrapped(String text, List<Span> lines) {
    List<Span> paragraphs = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (line.isEmpty()) {
        begin = -1;
      } else if (begin >= 0 && continues(text, lines.get(i - 1), line, begin)) {
        paragraphs.set(paragraphs.size() - 1, new Span(begin, line.end()));
      } else {
        begin = line.begin();
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static boolean continues(String text, Span previous, Span line, int paragraphBegin) {
    boolean ends = endsSentence(text.charAt(previous.end() - 1));
    boolean lowerCase = Character.isLowerCase(text.charAt(line.begin()));
    if (!ends && lowerCase) {
      return true;
    }
    if (ends || previous.length() > LONGEST_WRAPPED_LINE) {
      return isWrapped(previous) && previous.begin() > paragraphBegin;
    }
    return isWrapped(previous) && paragraphBegin > 0;
  }

  private static boolean isWrapped(Span line) {
    return line.length() >= SHORTEST_WRAPPED_LINE && line.length() <= LONGEST_WRAPPED_LINE;
  }

  private static boolean isHeadline(String text, Span paragraph) {
    return paragraph.length() <= LONGEST_HEADLINE
        && text.charAt(paragraph.end() - 1) != '.'
        && paragraph.in(text).indexOf('\n') < 0;
  }

  private static boolean endsSentence(char c) {
    return ".!?:…\"“”»«".indexOf(c) >= 0;
  }

  private static boolean hasWord(String text, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static Span trim(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || PlainTextReader.isInvisible(c);
  }
}
