package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

class SharedUnitsTest {
  private static String found(String cell) {
    Language language = cell.startsWith("de:") ? Language.GERMAN : Language.ENGLISH;
    String text = cell.substring(3).strip();
    List<Quantity> found =
        QuantityFinder.of(language).find(Annotated.sentence(language, text), List.of());
    return String.join(
        "; ",
        found.stream()
            .map(q -> (q.role() == Quantity.Role.CHANGE ? "by " : "") + q.inWords())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de: Sie starben im Alter von 62, 64 und 66 Jahren."
            + " | 62 years-old; 64 years-old; 66 years-old",
        "de: Die Preise stiegen um zwei, drei oder vier Prozent."
            + " | by 2 percent; by 3 percent; by 4 percent",
        "en: They cost 5, 10 and 20 euros. | 5 EUR; 10 EUR; 20 EUR",
        "en: They cost 5, 10, and 20 euros a day. | 5 EUR per day; 10 EUR per day; 20 EUR per day",
        "de: Sie fuhren 5 und 10 Kilometer. | 5 km; 10 km",
        "en: He has two, three or four million dollars. | 2000000 USD; 3000000 USD; 4000000 USD",
        "de: Es kamen 5, 10 oder 20 Menschen. | 5 mensch; 10 mensch; 20 mensch",
        "en: Prices rose by 3, 4 and 5 percent. | by 3 percent; by 4 percent; by 5 percent",
        "de: Das geschah acht- bis zwanzigmal. | 8 to 20 times",
        "de: Das geschah acht- oder zwanzigmal. | 8 times; 20 times",
        "de: Es gab 20- bis 30-Jährige. | 20 to 30 years-old"
      })
  void givesEachNumberOfAListTheUnit(String text, String quantities) {
    assertThat(found(text)).isEqualTo(quantities);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de: Es starben 5, 10 Menschen wurden verletzt. | 5; 10 mensch",
        "de: Von 5 Toten und 10 Verletzten war die Rede. | 5 toter; 10 verletzte",
        "en: Of 5, 10 were men and 20 women. | 5; 10; 20 woman",
        "de: Er war noch einmal da. | ''"
      })
  void sharesNothingWithoutAList(String text, String quantities) {
    assertThat(found(text)).isEqualTo(quantities);
  }
}
