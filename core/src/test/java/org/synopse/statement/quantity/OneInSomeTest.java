package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

/** Shares told by one of so many, and numbers in words that only name something. */
class OneInSomeTest {
  private static List<Quantity> find(Language language, String text) {
    return QuantityFinder.of(language).find(Annotated.sentence(language, text), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Nur jeder dritte Zug fährt.     | Ein Drittel der Züge fährt.      | EQUAL
          GERMAN  | Jedes zweite Kind ist arm.      | 50 Prozent der Kinder sind arm.  | EQUAL
          GERMAN  | Jeder Fünfte ist dagegen.       | 20 Prozent sind dagegen.         | EQUAL
          GERMAN  | Nur jeder dritte Zug fährt.     | Rund die Hälfte der Züge fährt.  | DISJOINT
          GERMAN  | Zwei von drei Zügen fuhren.     | Zwei Drittel der Züge fuhren.    | EQUAL
          ENGLISH | Every third train was late.     | A third of trains were late.     | EQUAL
          ENGLISH | Only one train in three ran.    | One in three trains ran.         | EQUAL
          """)
  void readsAShare(Language language, String left, String right, QuantityComparison outcome) {
    ComparedQuantities compared =
        ComparedQuantities.of(find(language, left).get(0), find(language, right).get(0));
    assertThat(compared.outcome()).as(compared.reason()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Er kommt jeden zweiten Tag.",
    "GERMAN, Jedes dritte Mal fehlte er.",
    "ENGLISH, He comes every third week.",
    "ENGLISH, He scored one goal in three games."
  })
  void takesNothingThatComesAgainForAShare(Language language, String text) {
    assertThat(find(language, text)).noneMatch(q -> q.unit().equals("percent"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Noten in den Klassen eins und zwei entfallen.",
        "Noten in Klasse eins gibt es nicht.",
        "Der Zug fährt von Gleis zwei.",
        "Das steht in Kapitel vier.",
        "In den Jahrgängen fünf bis zehn fehlen Lehrer.",
        "Die Linien zwei und drei fahren nicht.",
        "Die Reform erreicht Stufe drei."
      })
  void countsNothingBehindAWordThatNumbersAre(String text) {
    assertThat(find(Language.GERMAN, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Im Zimmer lagen zwei Tote.",
        "Am Gleis standen zwei Züge.",
        "In jenem Block starben drei unserer Leute."
      })
  void countsWhatStandsBehindANumber(String text) {
    assertThat(find(Language.GERMAN, text)).hasSize(1);
  }
}
