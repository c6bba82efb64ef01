package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

class PartsOfUnitsTest {
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
        "en: They cut it by a quarter of a percentage point. | by 0.25 percentage-point",
        "en: They cut it by half a percentage point. | by 0.5 percentage-point",
        "en: It ran two thirds of a mile. | 0.6666666666666667 mile",
        "en: A third of a century passed. | 33.33333333333333 percent",
        "en: The weight is 20 (kg). | 20 kg",
        "de: Gewicht 20 [kg]. | 20 kg"
      })
  void readsAPartOfAUnitAndAUnitInBrackets(String text, String quantities) {
    assertThat(found(text)).isEqualTo(quantities);
  }
}
