package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.ProcessorTime;
import org.synopse.text.Span;

class QuotationFinderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "„Wir kommen“", "„Wir kommen”", "„Wir kommen\"", "“Wir kommen”", "”Wir kommen”",
        "»Wir kommen«", "«Wir kommen»", "\"Wir kommen\"", "‚Wir kommen‘", "‘Wir kommen’",
        "›Wir kommen‹", "‹Wir kommen›", "'Wir kommen'"
      })
  void pairsEveryStyleOfMarks(String quotation) {
    assertThat(words("Er sagte: " + quotation + ", und ging.")).containsExactly("Wir kommen");
  }

  @Test
  void spansTheMarksToo() {
    String text = "Er sagte „Ja“.";

    assertThat(find(text)).extracting(q -> q.span().in(text)).containsExactly("„Ja“");
  }

  @Test
  void findsQuotationsInTextOrder() {
    assertThat(words("„Eins“, sagte er, „zwei“ und »drei«."))
        .containsExactly("Eins", "zwei", "drei");
  }

  @Test
  void keepsAQuotationInsideAnotherInTheOuterOne() {
    assertThat(words("Er sagte: „Das war ‚gut‘ so.“")).containsExactly("Das war ‚gut‘ so.");
    assertThat(words("He said: “It was ‘good’ so.”")).containsExactly("It was ‘good’ so.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Er sagte „Ja.", "Er sagte Ja“.", "„", "\"", "Er sagte \" Ja", "“ „ »", "„“"})
  void opensNothingWithAMarkThatNeverCloses(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void goesOnBehindAMarkThatNeverCloses() {
    assertThat(words("»Er sagte „Ja“ und „Nein“.")).containsExactly("Ja", "Nein");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin's plan and Kim's plan.",
        "The ministers’ plan isn’t Kim’s plan.",
        "Wie geht's? So geht's nicht.",
        "Rock 'n' Roll"
      })
  void takesNoApostropheInsideAWordForAMark(String text) {
    assertThat(words(text)).allSatisfy(word -> assertThat(word).hasSize(1));
  }

  @Test
  void looksForTheClosingMarkBehindAnApostrophe() {
    assertThat(words("He said: 'It isn't Kim's plan.'")).containsExactly("It isn't Kim's plan.");
    assertThat(words("He said: ‘It isn’t Kim’s plan.’")).containsExactly("It isn’t Kim’s plan.");
  }

  @Test
  void staysInsideTheParagraph() {
    String text = "Er sagte „Ja.\n\nSie sagte nein“.";

    assertThat(QuotationFinder.find(text, new Span(0, text.indexOf('\n')))).isEmpty();
  }

  @Test
  void countsFromTheBeginOfTheText() {
    String text = "Erster Absatz.\n\nSie sagte „Ja“.";
    int second = text.indexOf("Sie");

    assertThat(QuotationFinder.find(text, new Span(second, text.length())))
        .extracting(q -> q.words().in(text))
        .containsExactly("Ja");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"\"", "„", "“", "”", "»", "«", "'", "„“", "\"a", "„a “"})
  void readsAHundredThousandMarksUnderASecond(String marks) {
    String text = marks.repeat(100_000);

    assertThat(ProcessorTime.of(() -> find(text))).isLessThan(Duration.ofSeconds(1));
  }

  private static List<String> words(String text) {
    return find(text).stream().map(quotation -> quotation.words().in(text)).toList();
  }

  private static List<Quotation> find(String text) {
    return QuotationFinder.find(text, new Span(0, text.length()));
  }
}
