package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.synopse.text.ResourceLines;

/** The words before a number that bound or round it: {@code nicht mehr als}, {@code knapp}. */
final class Bounds {
  private static final int LONGEST = 5;
  private static final QuantityWords WORDS = QuantityWords.all();

  /** How far below or above {@code knapp} and {@code gut} let a number be. */
  private static final BigDecimal LITTLE_LESS = new BigDecimal("0.9");

  private static final BigDecimal LITTLE_MORE = new BigDecimal("1.1");

  private final Map<String, Effect> effects = new HashMap<>();

  Bounds() {
    for (List<String> entry : ResourceLines.fields(Bounds.class, "bounds.txt")) {
      Effect effect = Effect.valueOf(entry.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
      for (String words : ResourceLines.items(entry.get(1))) {
        effects.put(key(Lexeme.of(words)), effect);
      }
    }
  }

  /** What a bound makes of a number. */
  enum Effect {
    NONE,
    OVER,
    AT_LEAST,
    UNDER,
    AT_MOST,
    ABOUT,
    NEARLY,
    JUST_OVER;

    boolean approximates() {
      return this == ABOUT || this == NEARLY || this == JUST_OVER;
    }

    /** Whether the number itself is left out: {@code mehr als 50} are not 50. */
    boolean excludes() {
      return this == OVER || this == UNDER;
    }

    @Nullable BigDecimal low(BigDecimal low) {
      return switch (this) {
        case UNDER, AT_MOST -> null;
        case NEARLY -> low.min(low.multiply(LITTLE_LESS));
        case JUST_OVER -> low.min(low.multiply(LITTLE_MORE));
        case NONE, OVER, AT_LEAST, ABOUT -> low;
      };
    }

    @Nullable BigDecimal high(BigDecimal high) {
      return switch (this) {
        case OVER, AT_LEAST -> null;
        case NEARLY -> high.max(high.multiply(LITTLE_LESS));
        case JUST_OVER -> high.max(high.multiply(LITTLE_MORE));
        case NONE, UNDER, AT_MOST, ABOUT -> high;
      };
    }
  }

  /**
   * A bound in a text.
   *
   * @param begin index of its first lexeme
   */
  record Found(Effect effect, int begin) {}

  /**
   * Returns the longest bound before a share, over its article: {@code mehr als die Hälfte}; none
   * that begins at the index if there is none.
   */
  Found beforeShare(List<Lexeme> lexemes, int end) {
    Found found = before(lexemes, end);
    boolean article = end > 0 && WORDS.plays("share-article", lexemes.get(end - 1));
    Found farther = article ? before(lexemes, end - 1) : found;
    return farther.effect() == Effect.NONE ? found : farther;
  }

  /** Returns the longest bound that ends before the index, or none that begins at it. */
  Found before(List<Lexeme> lexemes, int end) {
    for (int begin = Math.max(0, end - LONGEST); begin < end; begin++) {
      Effect effect = effects.get(key(lexemes.subList(begin, end)));
      if (effect != null) {
        return new Found(effect, begin);
      }
    }
    return new Found(Effect.NONE, end);
  }

  private static String key(List<Lexeme> lexemes) {
    StringBuilder key = new StringBuilder();
    for (Lexeme lexeme : lexemes) {
      key.append(key.isEmpty() ? "" : " ").append(lexeme.lower());
    }
    return key.toString();
  }
}
