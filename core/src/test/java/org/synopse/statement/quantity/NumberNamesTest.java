package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

/** Which number words count something, and which name something or say a place in an order. */
class NumberNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Die Elf gewann das Spiel.                       | none
          GERMAN  | Die deutsche Elf gewann das Spiel.              | none
          GERMAN  | Der Trainer stellte seine Elf um.               | none
          GERMAN  | Die Sieben trafen sich in Elmau.                | none
          GERMAN  | Er kam als Zweiter ins Ziel.                    | none
          GERMAN  | Am Ersten des Monats steigt der Preis.          | none
          GERMAN  | Die Zweite im Rennen war eine Schwedin.         | none
          GERMAN  | Der Erste Bürgermeister kam.                    | none
          GERMAN  | Sie bekam eine Eins in Mathematik.              | none
          GERMAN  | Elf Menschen starben.                           | 11 mensch
          GERMAN  | In der Stadt starben elf Menschen.              | 11 mensch
          GERMAN  | Der Sprecher sagte: „Elf Menschen starben.“     | 11 mensch
          GERMAN  | Er kaufte ein Dutzend Eier.                     | 12 ei
          GERMAN  | Ein gutes Dutzend Menschen kam.                 | about 12 to 13.2 mensch
          GERMAN  | Er zahlte zwei Millionen Euro.                  | 2000000 EUR
          GERMAN  | Hundert Menschen kamen.                         | 100 mensch
          ENGLISH | The Group of Seven met in Italy.                | none
          ENGLISH | The series was shown on Channel Four last year. | none
          ENGLISH | Seven people died in the fire.                  | 7 people
          ENGLISH | Storm Kills Seven People in Ohio                | 7 people
          ENGLISH | Police said seven people died.                  | 7 people
          """)
  void tellsCountsFromNames(Language language, String text, String expected) {
    List<Quantity> found =
        QuantityFinder.of(language).find(Annotated.sentence(language, text), List.of());
    String words =
        found.isEmpty()
            ? "none"
            : found.stream().map(Quantity::inWords).collect(Collectors.joining(", "));
    assertThat(words).isEqualTo(expected);
  }
}
