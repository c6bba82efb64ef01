package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/**
 * Reads the number in one word: digits in the language's convention, or a number word. Immutable
 * and safe for use by several threads.
 */
public final class NumberReader {
  /** Longer digit strings are no quantities of the news. */
  private static final int MOST_DIGITS = 18;

  private final Language language;
  private final Map<String, BigDecimal> words = new HashMap<>();
  private final Map<String, BigDecimal> multipliers = new HashMap<>();

  public NumberReader(Language language) {
    this.language = language;
    for (List<String> entry :
        ResourceLines.fields(NumberReader.class, "number-words-" + language.code() + ".txt")) {
      Map<String, BigDecimal> target = entry.get(0).equals("word") ? words : multipliers;
      for (String word : ResourceLines.items(entry.get(2))) {
        target.put(word, new BigDecimal(entry.get(1)));
      }
    }
  }

  /** Returns the value of digits or of a number word. */
  public Optional<BigDecimal> number(String form) {
    BigDecimal word = words.get(lower(form));
    return word != null ? Optional.of(word) : Optional.ofNullable(digits(form));
  }

  /** Returns what a word such as {@code Millionen} multiplies with. */
  public Optional<BigDecimal> multiplier(String form) {
    return Optional.ofNullable(multipliers.get(lower(form)));
  }

  private String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private @Nullable BigDecimal digits(String form) {
    char group = language == Language.GERMAN ? '.' : ',';
    char decimal = language == Language.GERMAN ? ',' : '.';
    StringBuilder plain = new StringBuilder();
    int sinceGroup = -1;
    boolean inFraction = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
        sinceGroup += sinceGroup >= 0 ? 1 : 0;
      } else if (isGroup(c, group)
          && !inFraction
          && plain.length() > 0
          && sinceGroup % 3 != 1
          && sinceGroup % 3 != 2) {
        sinceGroup = 0;
      } else if (c == decimal && !inFraction && plain.length() > 0 && i + 1 < form.length()) {
        inFraction = true;
        plain.append('.');
      } else {
        return null;
      }
    }
    boolean brokenGroup = sinceGroup >= 0 && !inFraction && sinceGroup != 3;
    if (plain.isEmpty() || plain.length() > MOST_DIGITS || brokenGroup) {
      return null;
    }
    return new BigDecimal(plain.toString());
  }

  private static boolean isGroup(char c, char group) {
    return c == group || c == '\'' || c == '’' || c == '\u00A0' || c == '\u202F';
  }
}
