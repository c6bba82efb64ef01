package org.synopse.report.markdown;

import java.util.regex.Pattern;
import org.synopse.report.VisibleText;

/** Text of an article as Markdown that shows the same characters and does nothing. */
final class MarkdownText {
  private static final String SPECIAL = "\\`*_{}[]<>#|~&!$^=@";

  /** What would begin a list, a heading or a rule at the beginning of a line. */
  private static final Pattern BEGINS_A_BLOCK = Pattern.compile("^(\\d{1,9})([.)])|^([-+])");

  /** What GitHub would make a link of. */
  private static final Pattern LINK =
      Pattern.compile("(?i)\\b(?:(https?|ftp|mailto|xmpp)(:)|(www)(\\.))");

  private MarkdownText() {}

  /** Returns the text in one line, escaped. */
  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    for (char c : VisibleText.inOneLine(text).toCharArray()) {
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    String line = BEGINS_A_BLOCK.matcher(escaped).replaceFirst("$1\\\\$2$3");
    return line.indexOf(':') < 0 && line.indexOf('.') < 0
        ? line
        : LINK.matcher(line).replaceAll("$1$3\\\\$2$4");
  }
}
