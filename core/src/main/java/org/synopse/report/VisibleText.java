package org.synopse.report;

/**
 * Text of an article made safe to show: what would be obeyed or hide something becomes a sign.
 *
 * <p>Control characters become their Unicode pictures ({@code ␛}, {@code ␀}); marks that turn the
 * direction of writing, hide words or are half a character become {@code U+FFFD}. The soft hyphen
 * and the joiner of emoji stay.
 */
public final class VisibleText {
  /** The sign that Unicode has for the control character 0. */
  private static final int CONTROL_PICTURES = 0x2400;

  private static final int DELETE = 0x7F;
  private static final int FIRST_AFTER_C1 = 0xA0;
  private static final int LAST_OF_LATIN = 0x24F;
  private static final int SOFT_HYPHEN = 0xAD;
  private static final int JOINER = 0x200D;
  private static final char REPLACEMENT = 0xFFFD;

  private VisibleText() {}

  /**
   * Returns the text as safe characters, of the same length in UTF-16 units so that offsets stay
   * true. Line feeds and tabs stay; a carriage return becomes a blank.
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(c, safe));
    return safe.toString();
  }

  /** Returns the safe text in one line: breaks and tabs are blanks, blanks stand single. */
  public static String inOneLine(String text) {
    String safe = of(text);
    StringBuilder line = new StringBuilder(safe.length());
    boolean blank = true;
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      boolean isBlank = c == ' ' || c == '\n' || c == '\t';
      if (!isBlank) {
        line.append(c);
      } else if (!blank) {
        line.append(' ');
      }
      blank = isBlank;
    }
    if (blank && !line.isEmpty()) {
      line.setLength(line.length() - 1);
    }
    return line.toString();
  }

  /** Whether all of it is of the scripts of Western Europe, and nothing of it is obeyed. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain =
          (c >= ' ' && c < DELETE)
              || (c >= FIRST_AFTER_C1 && c <= LAST_OF_LATIN)
              || c == '\n'
              || c == '\t';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private static void append(int c, StringBuilder safe) {
    if (c == '\n' || c == '\t') {
      safe.append((char) c);
    } else if (c == '\r') {
      safe.append(' ');
    } else if (c < ' ') {
      safe.append((char) (CONTROL_PICTURES + c));
    } else if (isObeyed(c)) {
      safe.repeat(REPLACEMENT, Character.charCount(c));
    } else {
      safe.appendCodePoint(c);
    }
  }

  private static boolean isObeyed(int c) {
    int type = Character.getType(c);
    return (c >= DELETE && c < FIRST_AFTER_C1)
        || (type == Character.FORMAT && c != SOFT_HYPHEN && c != JOINER)
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || type == Character.SURROGATE
        || (c & 0xFFFE) == 0xFFFE;
  }
}
