package org.synopse.statement.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.ResourceLines;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** Finds the quantities of a sentence. Immutable and safe for use by several threads. */
public final class QuantityFinder {
  private static final int LONGEST_BOUND = 3;
  private static final int LONGEST_UNIT = 2;

  /**
   * How far behind its number the thing counted may stand: {@code 22 weitere teils schwer
   * Verletzte}.
   */
  private static final int FARTHEST_NOUN = 4;

  private final NumberReader numbers;
  private final Map<String, String> units = new HashMap<>();
  private final Map<String, Bound> bounds = new HashMap<>();

  private QuantityFinder(Language language) {
    this.numbers = new NumberReader(language);
    for (List<String> entry : ResourceLines.fields(QuantityFinder.class, "units.txt")) {
      for (String word : ResourceLines.items(entry.get(1))) {
        units.put(lower(word), entry.get(0));
      }
    }
    for (List<String> entry : ResourceLines.fields(QuantityFinder.class, "bounds.txt")) {
      Bound bound = Bound.valueOf(entry.get(0).toUpperCase(Locale.ROOT));
      ResourceLines.items(entry.get(1)).forEach(word -> bounds.put(word, bound));
    }
  }

  public static QuantityFinder of(Language language) {
    return new QuantityFinder(language);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the quantities in text order.
   *
   * @param taken spans whose numbers mean something else, such as dates
   */
  public List<Quantity> find(Sentence sentence, List<Span> taken) {
    List<Token> tokens = sentence.tokens();
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      Amount amount = amountAt(tokens, i, taken);
      if (amount == null) {
        i++;
      } else {
        found.add(quantity(tokens, amount));
        i = amount.end();
      }
    }
    return found;
  }

  private @Nullable Amount amountAt(List<Token> tokens, int at, List<Span> taken) {
    Token token = tokens.get(at);
    if (taken.stream().anyMatch(span -> span.overlaps(token.span()))) {
      return null;
    }
    Optional<BigDecimal> number = numbers.number(token.form());
    if (number.isEmpty() || isOrdinal(tokens, at)) {
      return null;
    }
    Amount first = multiplied(tokens, at, number.get());
    int to = first.end() + 1;
    if (to < tokens.size() && isRangeWord(tokens.get(first.end()))) {
      Optional<BigDecimal> second = numbers.number(tokens.get(to).form());
      if (second.isPresent() && second.get().compareTo(number.get()) > 0) {
        Amount upper = multiplied(tokens, to, second.get());
        BigDecimal low = first.end() == at + 1 ? first.low().multiply(upper.factor()) : first.low();
        return new Amount(at, upper.end(), low, upper.high(), upper.factor());
      }
    }
    return first;
  }

  private Amount multiplied(List<Token> tokens, int at, BigDecimal number) {
    int end = at + 1;
    BigDecimal factor = BigDecimal.ONE;
    while (end < tokens.size() && numbers.multiplier(tokens.get(end).form()).isPresent()) {
      factor = factor.multiply(numbers.multiplier(tokens.get(end).form()).get());
      end++;
    }
    BigDecimal value = number.multiply(factor);
    return new Amount(at, end, value, value, factor);
  }

  private static boolean isRangeWord(Token token) {
    return switch (lower(token.form())) {
      case "bis", "to", "-", "–" -> true;
      default -> false;
    };
  }

  /** {@code 25.} before a word is an ordinal; the tokenizer leaves the full stop to it. */
  private static boolean isOrdinal(List<Token> tokens, int at) {
    return tokens.get(at).form().endsWith(".")
        || (at + 2 < tokens.size()
            && tokens.get(at + 1).is(".")
            && tokens.get(at + 1).span().begin() == tokens.get(at).span().end());
  }

  private Quantity quantity(List<Token> tokens, Amount amount) {
    Unit unit = unit(tokens, amount);
    int begin = amount.begin();
    int end = unit.end();
    if (unit.before()) {
      begin--;
    }
    Bound bound = null;
    for (int length = Math.min(LONGEST_BOUND, begin); length > 0 && bound == null; length--) {
      bound = bounds.get(lower(joined(tokens, begin - length, begin)));
      begin -= bound == null ? 0 : length;
    }
    Span span = new Span(tokens.get(begin).span().begin(), tokens.get(end - 1).span().end());
    BigDecimal low = bound == Bound.UNDER ? null : amount.low();
    BigDecimal high = bound == Bound.OVER ? null : amount.high();
    return new Quantity(span, low, high, bound == Bound.ABOUT, unit.name());
  }

  private Unit unit(List<Token> tokens, Amount amount) {
    int end = amount.end();
    for (int length = LONGEST_UNIT; length > 0; length--) {
      if (end + length <= tokens.size()) {
        String unit = units.get(lower(joined(tokens, end, end + length)));
        if (unit != null) {
          return new Unit(unit, end + length, false);
        }
      }
    }
    if (amount.begin() > 0) {
      String unit = units.get(lower(tokens.get(amount.begin() - 1).form()));
      if (unit != null && tokens.get(amount.begin() - 1).pos() == PartOfSpeech.SYM) {
        return new Unit(unit, end, true);
      }
    }
    return countedNoun(tokens, end);
  }

  /** The thing counted is the first noun behind the number, with adjectives between. */
  private static Unit countedNoun(List<Token> tokens, int end) {
    int last = Math.min(tokens.size(), end + FARTHEST_NOUN);
    for (int i = end; i < last; i++) {
      Token token = tokens.get(i);
      if (token.pos() == PartOfSpeech.NOUN) {
        return new Unit(token.lemma(), i + 1, false);
      }
      boolean mayStandBetween =
          switch (token.pos()) {
            case ADJ, DET, ADV -> true;
            default -> false;
          };
      if (!mayStandBetween) {
        break;
      }
    }
    return new Unit("", end, false);
  }

  private static String joined(List<Token> tokens, int begin, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < end; i++) {
      words.append(i == begin ? "" : " ").append(tokens.get(i).form());
    }
    return words.toString();
  }

  private enum Bound {
    OVER,
    UNDER,
    ABOUT
  }

  /**
   * The number without its unit.
   *
   * @param begin index of its first token
   * @param end index behind its last token
   */
  private record Amount(int begin, int end, BigDecimal low, BigDecimal high, BigDecimal factor) {}

  /**
   * The unit of a number.
   *
   * @param end index of the token behind number and unit
   * @param before whether it stands before the number, as {@code $} does
   */
  private record Unit(String name, int end, boolean before) {}
}
