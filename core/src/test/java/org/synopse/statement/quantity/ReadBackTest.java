package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** What is printed is read back, and comparison does not mind the order. */
class ReadBackTest {
  private static final int ROUNDS = 300;
  private static final List<Quantity.Role> ROLES = List.of(Quantity.Role.values());

  /** A sentence of the words between blanks, all of them nouns. */
  private static Sentence words(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(begin, begin + word.length());
      tokens.add(new Token(span, word, PartOfSpeech.NOUN, word, Set.of()));
      begin += word.length() + 1;
    }
    return new Sentence(new Span(0, text.length()), 0, false, tokens);
  }

  private static NumberFormat format(Language language, char group) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
    symbols.setGroupingSeparator(group);
    return new DecimalFormat("#,##0.###", symbols);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          GERMAN  | . | %s bis %s Euro
          GERMAN  | . | zwischen %s und %s Euro
          GERMAN  | ' | %s bis %s Euro
          GERMAN  | . | %s-%s Euro
          GERMAN  | . | %s – %s Euro
          ENGLISH | , | %s to %s dollars
          ENGLISH | , | between %s and %s dollars
          ENGLISH | , | %s-%s dollars
          ENGLISH | , | $%s to $%s
          """)
  void readsBackEveryRangeItPrints(Language language, char group, String frame) {
    NumberFormat format = format(language, group);
    Random random = new Random(11);
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal low = BigDecimal.valueOf(random.nextLong(1, 10_000_000_000L), i % 3);
      BigDecimal high = low.add(BigDecimal.valueOf(random.nextLong(1, 1_000_000L)));
      String text = String.format(Locale.ROOT, frame, format.format(low), format.format(high));
      List<Quantity> found = QuantityFinder.of(language).find(words(text), List.of());

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).low()).as(text).isEqualByComparingTo(low);
      assertThat(found.get(0).high()).as(text).isEqualByComparingTo(high);
    }
  }

  @Test
  void comparesInEitherOrder() {
    Random random = new Random(5);
    for (int i = 0; i < 10 * ROUNDS; i++) {
      Quantity left = quantity(random);
      Quantity right = quantity(random);

      assertThat(ComparedQuantities.of(left, right).outcome())
          .as(left + " and " + right)
          .isEqualTo(ComparedQuantities.of(right, left).outcome());
      assertThat(ComparedQuantities.of(left, left).outcome()).isEqualTo(QuantityComparison.EQUAL);
    }
  }

  private static Quantity quantity(Random random) {
    BigDecimal low = BigDecimal.valueOf(random.nextInt(2000), random.nextInt(2));
    BigDecimal high = random.nextBoolean() ? low : low.add(BigDecimal.valueOf(random.nextInt(50)));
    Quantity.Role role = ROLES.get(random.nextInt(ROLES.size()));
    boolean score = role == Quantity.Role.SCORE;
    boolean open = !score && random.nextInt(4) == 0;
    return new Quantity(
        new Span(0, 1),
        low,
        open ? null : score ? low : high,
        random.nextBoolean(),
        score ? Quantity.SCORE : List.of("km", "m", "EUR", "").get(random.nextInt(4)),
        role,
        score ? BigDecimal.valueOf(random.nextInt(5)) : null);
  }
}
