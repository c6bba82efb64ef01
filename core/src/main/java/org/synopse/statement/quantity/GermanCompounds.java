package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a German number that is written as one word: {@code zweitausendfünfhundert}, {@code
 * dreiundzwanzig}, {@code zweieinhalb}. Umlauts may be written out.
 */
final class GermanCompounds {
  private static final int LONGEST = 80;
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Map<String, Integer> small = new HashMap<>();

  /**
   * @param words the numbers below twenty and the tens
   */
  GermanCompounds(Map<String, BigDecimal> words) {
    words.forEach((word, value) -> small.put(plain(word), value.intValueExact()));
    small.put("ein", 1);
  }

  /** Returns the value of the word in lower case, or {@code null} if it is no number. */
  @Nullable BigDecimal value(String word) {
    if (word.length() > LONGEST || word.equals("ein")) {
      return null;
    }
    String plain = withoutInflection(plain(word));
    String whole = withoutHalf(plain);
    Integer value = belowMillion(whole);
    if (value == null) {
      return null;
    }
    BigDecimal number = BigDecimal.valueOf(value);
    return whole.equals(plain) ? number : number.add(HALF);
  }

  /** {@code dreihunderteine Milliarden}: the last one of a compound may be inflected. */
  private static String withoutInflection(String word) {
    boolean inflected = word.endsWith("hunderteine") || word.endsWith("tausendeine");
    return inflected ? word.substring(0, word.length() - 1) : word;
  }

  private static String withoutHalf(String word) {
    int cut = word.lastIndexOf("einhalb");
    boolean ends = cut > 0 && word.length() - cut - "einhalb".length() <= 2;
    return ends ? word.substring(0, cut) : word;
  }

  private @Nullable Integer belowMillion(String word) {
    int cut = word.indexOf("tausend");
    if (cut < 0) {
      return belowThousand(word);
    }
    Integer times = cut == 0 ? Integer.valueOf(1) : belowThousand(word.substring(0, cut));
    return sum(times, THOUSAND, rest(word, cut + "tausend".length(), true));
  }

  private @Nullable Integer belowThousand(String word) {
    int cut = word.indexOf("hundert");
    if (cut < 0) {
      return belowHundred(word);
    }
    Integer times = cut == 0 ? Integer.valueOf(1) : belowHundred(word.substring(0, cut));
    return sum(times, HUNDRED, rest(word, cut + "hundert".length(), false));
  }

  private static @Nullable Integer sum(@Nullable Integer times, int scale, @Nullable Integer rest) {
    return times == null || times == 0 || rest == null ? null : times * scale + rest;
  }

  private @Nullable Integer rest(String word, int from, boolean hundreds) {
    if (from == word.length()) {
      return 0;
    }
    String tail = word.startsWith("und", from) ? word.substring(from + 3) : word.substring(from);
    return hundreds ? belowThousand(tail) : belowHundred(tail);
  }

  private @Nullable Integer belowHundred(String word) {
    Integer value = small.get(word);
    int cut = word.indexOf("und");
    if (value != null || cut <= 0) {
      return value;
    }
    Integer unit = small.get(word.substring(0, cut));
    Integer ten = small.get(word.substring(cut + 3));
    if (unit == null || ten == null) {
      return null;
    }
    boolean composed = unit > 0 && unit < 10 && ten >= 20 && ten % 10 == 0;
    return composed ? Integer.valueOf(ten + unit) : null;
  }

  /** Returns the word with umlauts written out. */
  static String plain(String word) {
    return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss");
  }
}
