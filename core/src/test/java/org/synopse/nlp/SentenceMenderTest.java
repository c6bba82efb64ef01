package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
      })
  void keepsSentencesApart(String cut) {
    assertThat(mend(cut)).hasSize(2);
  }

  private List<Span> mend(String cut) {
    int bar = cut.indexOf('|');
    String text = cut.replace("| ", "");
    return mender.mend(text, List.of(new Span(0, bar - 1), new Span(bar, text.length())));
  }
}
