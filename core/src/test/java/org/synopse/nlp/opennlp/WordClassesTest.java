package org.synopse.nlp.opennlp;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

class WordClassesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Minister sagte, das Geld reiche nicht. | reiche | VERB
          de | Eine reiche Stadt zahlt mehr. | reiche | ADJ
          de | Die Opposition bezeichnete das Gesetz als Skandal. | bezeichnete | VERB
          de | Die Regierung hat versprochen, die Stadt zu schützen. | versprochen | VERB
          de | Das im Mai eröffnete Bad ist leer. | eröffnete | ADJ
          de | Er nannte die Stadt reiche Heimat. | reiche | ADJ
          de | Die Stadt sei reich, sagte er. | reich | ADJ
          en | The widely expected backlash failed to materialise. | expected | ADJ
          en | The court expected backlash and got it. | expected | VERB
          """)
  void tellsVerbsFromAdjectivesByWhatStandsAround(
      String language, String text, String word, PartOfSpeech pos) {
    assertThat(
            Extracted.of("a", Language.of(language).orElseThrow(), Extracted.MONDAY, text)
                .sentence()
                .tokens())
        .filteredOn(token -> token.form().equals(word))
        .singleElement()
        .satisfies(token -> assertThat(token.pos()).isEqualTo(pos));
  }
}
