package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.text.Language;
import org.synopse.text.Span;

class SentenceMenderTest {
  private final SentenceMender mender = new SentenceMender(Language.GERMAN);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Es ist die 114. | Mission der Fähre.",
        "Er feiert seinen 50. | Geburtstag.",
        "Am 3. | Oktober ruht die Arbeit.",
        "Das kostet rund 5 Mio. | Euro.",
        "Die Etappe war 228.5 | Kilometer lang.",
        "Es waren 299.792.458 | Stimmen.",
        "Regierungschef ist C.Y. | Leung.",
        "Am Sonntag (6. | Oktober) wird gelaufen.",
        "Hertha BSC Berlin - 1. | FC Kaiserslautern",
        "Das Bild malte Joseph B. | Meyer.",
        "Die Angeklagte Monika B. | schwieg.",
        "Die Bank braucht einen Plan B. | und zwar bald.",
      })
  void joinsWhatAFullStopInsideASentenceCutApart(String cut) {
    assertThat(mend(cut)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Verletzt wurden 114. | Niemand starb.",
        "Das geschah 1989. | Im Jahr darauf fiel die Grenze.",
        "Der Rat tagt heute. | Morgen reist er ab.",
        "Das entschied Johannes F.K. | Die Richterin schwieg.",
        "„Das reicht.“ | Dann ging er.",
        "Die Bahn braucht einen Plan B. | Das Gericht hat den Streik erlaubt.",
        "Der Ort hat einen Notfallplan B. | Niemand kennt ihn.",
        "Milch enthält kaum Vitamin D. | Ärzte raten zu Fisch.",
        "Er spielt in Gruppe C. | Sie in Gruppe D.",
      })
  void keepsSentencesApart(String cut) {
    assertThat(mend(cut)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "Er war zufrieden.Beide Mannschaften spielten gut., 2",
    "Wer geht?Niemand weiß es.Alle warten., 3",
    "Sie braucht einen Plan B. Das Gericht hat entschieden., 2",
    "Sie kennt Joseph B. Meier gut., 1",
    "Er sprach z.B.Meier an., 1",
    "Siehe www.Beispiel.Example und Meier.Example/Seite dort., 1"
  })
  void partsSentencesWithoutABlankBetween(String text, int sentences) {
    assertThat(mender.mend(text, List.of(new Span(0, text.length())))).hasSize(sentences);
  }

  private List<Span> mend(String cut) {
    int bar = cut.indexOf('|');
    String text = cut.replace("| ", "");
    return mender.mend(text, List.of(new Span(0, bar - 1), new Span(bar, text.length())));
  }
}
