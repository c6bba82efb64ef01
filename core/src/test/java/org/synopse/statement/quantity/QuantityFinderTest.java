package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.Sentence;
import org.synopse.text.Span;

class QuantityFinderTest {
  private static List<Quantity> find(Language language, String text) {
    Sentence sentence = Annotated.sentence(language, text);
    return QuantityFinder.of(language).find(sentence, List.of());
  }

  private static String inWords(Language language, String text) {
    return String.join("; ", find(language, text).stream().map(Quantity::inWords).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Es waren rund 6.000 Container.                        | about 6000 container
          Mehr als 11.000 Menschen kamen.                       | over 11000 mensch
          Das waren mindestens 5 Tote.                          | at least 5 toter
          Weniger als 20 Panzer rollten.                        | under 20 panzer
          Bis zu 300 Soldaten kamen.                            | up to 300 soldat
          Sie haben höchstens 20 Panzer.                        | up to 20 panzer
          Drei Polizisten wurden verletzt.                      | 3 polizist
          Fünfundzwanzig Soldaten fielen.                       | 25 soldat
          Beide Minister stimmten zu.                           | 2 minister
          20 bis 30 Menschen starben.                           | 20 to 30 mensch
          Es gab hundert bis zweihundert Verletzte.             | 100 to 200 verletzter
          Die Firma zahlt 3 bis 5 Millionen Euro.               | 3000000 to 5000000 EUR
          Das sind 3,4 Mrd Euro.                                | 3400000000 EUR
          Der Preis stieg um 3,5 Prozent.                       | 3.5 percent
          Der Zug fuhr mit 160 km/h.                            | 160 km/h
          Der Hof ist 20 Hektar groß.                           | 20 ha
          Die 14 verletzten Kinder leben.                       | 14 kind
          Im Haus liegen 22 weitere teils schwer Verletzte.     | 22 verletzter
          """)
  void findsAGermanQuantityWithItsBoundAndUnit(String text, String expected) {
    assertThat(inWords(Language.GERMAN, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          More than 11,000 containers were shipped.    | over 11000 container
          About 6,000 containers arrived.              | about 6000 container
          At least five people were killed.            | at least 5 people
          Fewer than 50 protesters came.               | under 50 protester
          Up to 300 soldiers came.                     | up to 300 soldier
          20 to 30 people died.                        | 20 to 30 people
          Two hundred soldiers left.                   | 200 soldier
          Some 40 percent agreed.                      | about 40 percent
          He won 52.3% of the vote.                    | 52.3 percent
          About $500 million was paid.                 | about 500000000 USD
          He paid 500 pounds.                          | 500 GBP
          The ship was 200 metres long.                | 200 m
          Both ministers agreed.                       | 2 minister
          """)
  void findsAnEnglishQuantityWithItsBoundAndUnit(String text, String expected) {
    assertThat(inWords(Language.ENGLISH, text)).isEqualTo(expected);
  }

  @Test
  void findsSeveralQuantitiesInTextOrder() {
    assertThat(inWords(Language.GERMAN, "Es starben 12 Menschen, darunter drei Kinder."))
        .isEqualTo("12 mensch; 3 kind");
    assertThat(inWords(Language.GERMAN, "Der Preis stieg um 3,5 Prozent auf 1,2 Milliarden Euro."))
        .isEqualTo("3.5 percent; 1200000000 EUR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Nach Angaben des Amts kamen rund 6.000 Menschen an. | rund 6.000 Menschen
          GERMAN  | Die 14 verletzten Kinder leben noch.                | 14 verletzten Kinder
          ENGLISH | In total, about $500 million was paid.              | about $500 million
          ENGLISH | It grew by 52.3% in total.                          | 52.3%
          """)
  void anchorsAQuantityFromItsBoundToItsUnit(Language language, String text, String words) {
    assertThat(find(language, text))
        .extracting(quantity -> quantity.span().in(text))
        .containsExactly(words);
  }

  @Test
  void namesNoUnitWhereNoneIsNamed() {
    assertThat(inWords(Language.GERMAN, "Die Polizei sprach von 12.000.")).isEqualTo("12000");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Putin lobt Nordkorea.",
        "Er wohnt an der A 147.",
        "Paragraf 17 gilt weiter.",
        "Um 8 Uhr begann die Sitzung.",
        "Im Jahr 2024 war das anders.",
        "Seit 1998 lebt er dort.",
        "Die Boeing 737 landete.",
        "Mehr steht unter https://example.org/a?b=30%2020.",
        "Er hat einen Hund.",
        "Sie steht nun auf Rang vier.",
        "Der Klub liegt auf dem Tabellenplatz sieben.",
        "Dort halten die Straßenbahnlinien 3, 8 und 12.",
        "Der Fahrer erlitt einen Schock.",
        "Er erlebte den 2.Weltkrieg."
      })
  void findsNothingWhereGermanCountsNothing(String text) {
    assertThat(find(Language.GERMAN, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He is the 47th president.",
        "The second attack hit a house.",
        "Take exit 4.",
        "It began at 8 a.m.",
        "He was born in 1950.",
        "The twenty-first century began.",
        "That one is better.",
        "The plan failed at one point.",
        "She speaks both in French and in Dutch.",
        "It hit both the harbour and the airport.",
        "The poet was born in 480 BC."
      })
  void findsNothingWhereEnglishCountsNothing(String text) {
    assertThat(find(Language.ENGLISH, text)).isEmpty();
  }

  @Test
  void leavesOutNumbersThatMeanSomethingElse() {
    String text = "Am 19. Juni 2024 kamen 12 Minister.";
    Sentence sentence = Annotated.german(text);
    List<Quantity> found =
        QuantityFinder.of(Language.GERMAN).find(sentence, List.of(new Span(0, 16)));
    assertThat(found).extracting(Quantity::inWords).containsExactly("12 minister");
  }

  @Test
  void readsADecimalInItsLanguage() {
    assertThat(inWords(Language.GERMAN, "Es sind 11.000 Meter.")).isEqualTo("11000 m");
    assertThat(inWords(Language.ENGLISH, "It was 11.000 metres.")).isEqualTo("11 m");
  }

  @Test
  void keepsANumberThatIsRoundedApartFromItsValue() {
    Quantity rounded = find(Language.GERMAN, "Es waren etwa 40 Menschen.").get(0);
    assertThat(rounded.approximate()).isTrue();
    assertThat(rounded.isPoint()).isTrue();
  }
}
