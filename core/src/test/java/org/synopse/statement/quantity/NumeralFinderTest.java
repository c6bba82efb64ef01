package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.ProcessorTime;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

class NumeralFinderTest {
  private static final int LONG = 100_000;

  private static List<Numeral> numerals(Language language, String text) {
    return NumeralFinder.of(language).numerals(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | siebenhundertdreiundzwanzigtausendvierhundertelf | 723411
          GERMAN  | hundertfünfzig                                   | 150
          GERMAN  | neunzehnhundertneunundachtzig                    | 1989
          GERMAN  | drei Milliarden zwanzig Millionen                | 3020000000
          GERMAN  | minus fünf                                       | -5
          GERMAN  | 11'000                                           | 11000
          GERMAN  | 2½                                               | 2.5
          ENGLISH | seven hundred and twenty-three thousand          | 723000
          ENGLISH | thirty-one                                       | 31
          ENGLISH | half a million                                   | 500000
          ENGLISH | three and a half million                         | 3500000
          ENGLISH | minus five                                       | -5
          """)
  void readsANumberAsAWhole(Language language, String text, BigDecimal value) {
    assertThat(numerals(language, text)).hasSize(1);
    assertThat(numerals(language, text).get(0).value()).isEqualByComparingTo(value);
    assertThat(numerals(language, text).get(0).span()).isEqualTo(new Span(0, text.length()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void readsBackWhatTheLanguagePrints(Language language) {
    Random random = new Random(7);
    NumberFormat format = NumberFormat.getNumberInstance(language.locale());
    for (int i = 0; i < 2000; i++) {
      BigDecimal number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), i % 4);
      format.setMaximumFractionDigits(3);
      String printed = format.format(number);
      assertThat(numerals(language, printed))
          .as(printed)
          .singleElement()
          .satisfies(read -> assertThat(read.value()).isEqualByComparingTo(number));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", ".", "-", "1.", "1-", "one in ", "hundred ", "1 000 ", "ein "})
  void readsLongInputsInTimeInProportion(String piece) {
    String text = piece.repeat(LONG / piece.length());
    Sentence sentence = spaced(text);
    Duration taken =
        ProcessorTime.of(
            () -> {
              for (Language language : Language.values()) {
                numerals(language, text);
                QuantityFinder.of(language).find(sentence, List.of());
              }
            });
    assertThat(taken).isLessThan(Duration.ofSeconds(4));
  }

  private static Sentence spaced(String text) {
    List<Token> tokens =
        List.of(new Token(new Span(0, text.length()), text, PartOfSpeech.NUM, text, Set.of()));
    return new Sentence(new Span(0, text.length()), 0, false, tokens);
  }

  @Test
  void tellsOrdinalsFromNumbers() {
    assertThat(numerals(Language.GERMAN, "der 3. Versuch, die dritte Bank")).isEmpty();
    assertThat(NumeralFinder.of(Language.ENGLISH).ordinals("the twenty-first, the last but one"))
        .extracting(Ordinal::anchor)
        .containsExactly(Ordinal.Anchor.START, Ordinal.Anchor.END);
  }

  @Test
  void keepsTheEndOfASentenceOutOfANumber() {
    assertThat(numerals(Language.GERMAN, "Es waren 12.").get(0).span()).isEqualTo(new Span(9, 11));
  }
}
