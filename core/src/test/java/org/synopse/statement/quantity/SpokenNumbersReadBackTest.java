package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

/** What the rule sets of ICU print in words is read back as the same number. */
class SpokenNumbersReadBackTest {
  private static final int ROUNDS = 400;
  private static final String SOFT_HYPHEN = "\u00AD";

  private static RuleBasedNumberFormat speller(Language language) {
    return new RuleBasedNumberFormat(language.locale(), RuleBasedNumberFormat.SPELLOUT);
  }

  /** The number in words; ICU marks with soft hyphens where a word may be broken. */
  private static String spelled(Language language, BigDecimal number) {
    return speller(language).format(number).replace(SOFT_HYPHEN, "");
  }

  private static Sentence words(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(begin, begin + word.length());
      tokens.add(new Token(span, word, PartOfSpeech.NOUN, word.toLowerCase(Locale.ROOT), Set.of()));
      begin += word.length() + 1;
    }
    return new Sentence(new Span(0, text.length()), 0, false, tokens);
  }

  /** Numbers of every length, and the round ones that people say. */
  private static List<BigDecimal> numbers(int seed) {
    Random random = new Random(seed);
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 2; i <= 200; i++) {
      numbers.add(BigDecimal.valueOf(i));
    }
    for (int i = 0; i < ROUNDS; i++) {
      int length = 3 + i % 10;
      long least = (long) Math.pow(10, length - 1);
      long number = random.nextLong(least, least * 10);
      long round = (long) Math.pow(10, random.nextInt(length));
      numbers.add(BigDecimal.valueOf(number));
      numbers.add(BigDecimal.valueOf(number / round * round));
    }
    return numbers;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsBackEveryNumberSpelledOut(Language language) {
    QuantityFinder finder = QuantityFinder.of(language);
    for (BigDecimal number : numbers(3)) {
      String text = spelled(language, number) + (language == Language.GERMAN ? " Euro" : " euros");
      List<Quantity> found = finder.find(words(text), List.of());

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).isPoint()).as(text).isTrue();
      assertThat(found.get(0).low()).as(text).isEqualByComparingTo(number);
      assertThat(found.get(0).unit()).as(text).isEqualTo("EUR");
      assertThat(found.get(0).span()).as(text).isEqualTo(new Span(0, text.length()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | %s bis %s Euro
          GERMAN  | zwischen %s und %s Euro
          ENGLISH | %s to %s euros
          ENGLISH | between %s and %s euros
          """)
  void readsBackRangesSpelledOut(Language language, String frame) {
    QuantityFinder finder = QuantityFinder.of(language);
    Random random = new Random(7);
    for (BigDecimal low : numbers(5)) {
      BigDecimal high = low.add(BigDecimal.valueOf(random.nextLong(1, 100_000L)));
      String text =
          String.format(Locale.ROOT, frame, spelled(language, low), spelled(language, high));
      List<Quantity> found = finder.find(words(text), List.of());

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).low()).as(text).isEqualByComparingTo(low);
      assertThat(found.get(0).high()).as(text).isEqualByComparingTo(high);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsBackDecimalsSpelledOut(Language language) {
    NumeralFinder finder = NumeralFinder.of(language);
    Random random = new Random(9);
    for (int i = 0; i < ROUNDS; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextInt(11, 99_999), 1 + i % 2);
      BigDecimal plain = number.stripTrailingZeros();
      if (plain.scale() > 0) {
        String text = spelled(language, plain);
        assertThat(finder.numerals(text)).as(text).hasSize(1);
        assertThat(finder.numerals(text).get(0).value()).as(text).isEqualByComparingTo(plain);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | %spellout-ordinal
          GERMAN  | %spellout-ordinal-r
          GERMAN  | %spellout-ordinal-n
          ENGLISH | %spellout-ordinal
          ENGLISH | %spellout-ordinal-verbose
          """)
  void readsBackOrdinalsSpelledOut(Language language, String rules) {
    NumeralFinder finder = NumeralFinder.of(language);
    RuleBasedNumberFormat speller = speller(language);
    for (int number = 1; number <= 2 * ROUNDS; number++) {
      String text = speller.format(number, rules).replace(SOFT_HYPHEN, "");
      List<Ordinal> found = finder.ordinals(text);

      assertThat(found).as(text).hasSize(1);
      assertThat(found.get(0).value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
    }
  }

  @Test
  void readsWordsWithTheirSoftHyphens() {
    String text = speller(Language.GERMAN).format(24_831) + " Euro";
    assertThat(text).contains(SOFT_HYPHEN);
    assertThat(QuantityFinder.of(Language.GERMAN).find(words(text), List.of()))
        .extracting(Quantity::low)
        .containsExactly(BigDecimal.valueOf(24_831));
  }
}
