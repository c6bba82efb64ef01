package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synopse.text.Language.ENGLISH;
import static org.synopse.text.Language.GERMAN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  private static final NumberReader IN_GERMAN = new NumberReader(GERMAN);
  private static final NumberReader IN_ENGLISH = new NumberReader(ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0           | 0
          7           | 7
          007         | 7
          2024        | 2024
          11.000      | 11000
          1.234.567   | 1234567
          3,5         | 3.5
          11.000,75   | 11000.75
          1'200       | 1200
          1’200       | 1200
          """)
  void readsDigitsAsGermanWritesThem(String form, BigDecimal value) {
    assertThat(IN_GERMAN.number(form).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          11,000      | 11000
          1,234,567   | 1234567
          3.5         | 3.5
          11,000.75   | 11000.75
          .5          | 0.5
          1,2         | 1.2
          """)
  void readsDigitsAsEnglishWritesThem(String form, BigDecimal value) {
    assertThat(IN_ENGLISH.number(form).orElseThrow()).isEqualByComparingTo(value);
  }

  @Test
  void readsDigitsGroupedByNarrowSpaces() {
    assertThat(IN_GERMAN.number("11\u00A0000")).contains(new BigDecimal(11000));
    assertThat(IN_GERMAN.number("11\u202F000")).contains(new BigDecimal(11000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        ".",
        ",5",
        "3,",
        "25.",
        "1.2",
        "11.00",
        "1.2345",
        "1.234.56",
        "13.07.2005",
        "3,5,7",
        "3,5.000",
        "12a",
        "3:1",
        "1234567890123456789",
        "٣"
      })
  void readsNoNumberWhereGermanWritesNone(String form) {
    assertThat(IN_GERMAN.number(form)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"5.", "1.2.3", "2005-07-13", "a"})
  void readsNoNumberWhereEnglishWritesNone(String form) {
    assertThat(IN_ENGLISH.number(form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "drei, 3",
    "Zwölf, 12",
    "fünfundzwanzig, 25",
    "hundert, 100",
    "zehntausend, 10000",
    "beide, 2",
    "anderthalb, 1.5",
    "dutzend, 12"
  })
  void readsGermanNumberWords(String form, BigDecimal value) {
    assertThat(IN_GERMAN.number(form).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @CsvSource({"three, 3", "Twelve, 12", "twenty-five, 25", "both, 2", "half, 0.5"})
  void readsEnglishNumberWords(String form, BigDecimal value) {
    assertThat(IN_ENGLISH.number(form).orElseThrow()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ein", "eine", "der", "Container", "three"})
  void takesNoOtherGermanWordForANumber(String form) {
    assertThat(IN_GERMAN.number(form)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Tausend, 1000",
    "Million, 1000000",
    "Millionen, 1000000",
    "Mio., 1000000",
    "Mrd, 1000000000",
    "Milliarden, 1000000000",
    "Billion, 1000000000000"
  })
  void knowsWhatAGermanWordMultipliesWith(String form, BigDecimal factor) {
    assertThat(IN_GERMAN.multiplier(form)).contains(factor);
  }

  @ParameterizedTest
  @CsvSource({
    "hundred, 100",
    "thousand, 1000",
    "million, 1000000",
    "bn, 1000000000",
    "billion, 1000000000",
    "trillion, 1000000000000",
    "dozen, 12"
  })
  void knowsWhatAnEnglishWordMultipliesWith(String form, BigDecimal factor) {
    assertThat(IN_ENGLISH.multiplier(form)).contains(factor);
  }

  @Test
  void tellsAGermanBillionFromAnEnglishOne() {
    assertThat(IN_GERMAN.multiplier("Billion").orElseThrow())
        .isEqualTo(IN_ENGLISH.multiplier("trillion").orElseThrow());
  }

  @Test
  void multipliesWithNoOtherWord() {
    assertThat(IN_GERMAN.multiplier("Euro")).isEmpty();
    assertThat(IN_ENGLISH.multiplier("three")).isEmpty();
  }
}
