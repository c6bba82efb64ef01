package org.synopse.report.terminal;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.synopse.report.VisibleText;

/** Text as a terminal shows it: safe characters, display width, wrapped lines. */
final class TerminalText {
  private TerminalText() {}

  /**
   * Returns the text with line breaks and tabs as blanks, and with every other character that a
   * terminal would obey as a visible sign.
   */
  static String visible(String text) {
    return VisibleText.of(text).replace('\n', ' ').replace('\t', ' ');
  }

  /** Returns how many columns the text takes. */
  static int width(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      columns += width(c);
      i += Character.charCount(c);
    }
    return columns;
  }

  private static int width(int c) {
    return c >= ' ' && c < '\u007F' ? 1 : Math.max(0, WCWidth.wcwidth(c));
  }

  /** Returns the text in lines of at most the given number of columns, at least one line. */
  static List<String> wrap(String text, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words(text)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      String rest = word;
      while (width(rest) > columns) {
        String head = head(rest, columns);
        lines.add(head);
        rest = rest.substring(head.length());
      }
      line.append(rest);
      used += width(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : visible(text).split(" ", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** As many characters as fit, at least one, so that a narrow column ends. */
  private static String head(String word, int columns) {
    int end = word.offsetByCodePoints(0, 1);
    int used = width(word.codePointAt(0));
    while (end < word.length()) {
      int c = word.codePointAt(end);
      if (used + width(c) > columns) {
        break;
      }
      used += width(c);
      end += Character.charCount(c);
    }
    return word.substring(0, end);
  }

  /** Returns the text with blanks behind it up to the number of columns. */
  static String padded(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - width(text)));
  }
}
