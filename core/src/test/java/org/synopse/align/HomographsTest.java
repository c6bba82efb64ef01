package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Extracted;

/** One word of two meanings, or kinds of one thing, must not align two statements by themselves. */
class HomographsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Der Zug nach Ulm hatte zwei Stunden Verspätung."
            + " | Mit einem klugen Zug gewann die Schachspielerin die Partie.",
        "Die Bank erhöht im Mai die Zinsen für Sparer. | Ein Obdachloser schlief auf einer Bank.",
        "Touristen besichtigten das Schloss am See. | Einbrecher knackten das Schloss der Garage.",
        "Der Ball landete im Netz. | Zum Ball in der Oper kamen viele Gäste.",
        "Der Leiter der Behörde wies die Kritik zurück. | Ein Maler stürzte von der Leiter.",
        "Das Tor der Kaserne blieb geschlossen. | Die Stürmerin schoss vor der Pause ein Tor.",
        "Das Gericht sprach den Angeklagten frei. | Der Koch servierte ein Gericht mit Pilzen.",
        "Der Strom fiel in der Altstadt aus. | Ein Strom von Pilgern zog durch die Gassen.",
        "Ein Zug ist bei Ulm entgleist. | Ein Schiff ist vor Rügen gekentert.",
        "Die Läuferin gewann die Goldmedaille. | Der Schwimmer holte die Bronzemedaille.",
      })
  void germanOnes(String left, String right) {
    assertThat(aligned(Extracted.german("a", left), Extracted.german("b", right))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prosecutors dropped the charge against the banker."
            + " | Guests complained about a charge for parking at the hotel.",
        "Nurses ended their strike after nine days. | A lightning strike killed four cows.",
        "The bank raised its interest rates. | Anglers found a body on the bank of the river.",
        "The court acquitted the minister. | She left the tennis court with an ankle injury.",
        "The plant in Ohio will build electric cars. | Gardeners found a rare plant in the valley.",
        "The match was abandoned because of fog. | A single match set the barn on fire.",
        "The company will fire 300 workers. | The fire destroyed a warehouse.",
        "The train left the rails near Leeds. | The ship left the harbour at dawn.",
      })
  void englishOnes(String left, String right) {
    assertThat(aligned(Extracted.english("a", left), Extracted.english("b", right))).isEmpty();
  }

  private static List<AlignedPair> aligned(Extracted left, Extracted right) {
    return Aligned.aligner(Candidates.allPairs()).align(Aligned.statements(left, right));
  }
}
