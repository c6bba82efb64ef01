package org.synopse.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.synopse.testing.Annotated.german;
import static org.synopse.testing.Annotated.token;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Token;

class SeinPerfectTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Minister ist zurückgetreten.                         | zurückgetreten | zurücktreten
          Die Gespräche sind am Montag gescheitert.                | gescheitert    | scheitern
          Die Brücke ist eingestürzt, wie die Polizei sagte.       | eingestürzt    | einstürzen
          Weil die Preise gestiegen sind, kauft niemand.           | gestiegen      | steigen
          Der Strom sei ausgefallen, sagte sie.                    | ausgefallen    | ausfallen
          Die Stadt ist gefallen.                                  | gefallen       | fallen
          """)
  void takesAParticipleBesideSeinForTheVerb(String text, String form, String lemma) {
    Token participle = token(german(text), form);
    assertThat(participle.pos()).isEqualTo(PartOfSpeech.VERB);
    assertThat(participle.lemma()).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das ist ein gescheiterter Versuch.      | gescheiterter
          Die abgebrannte Kirche ist alt.         | abgebrannte
          Der Streik ist beendet.                 | beendet
          Die Lage ist bekannt.                   | bekannt
          """)
  void leavesAnAttributeAndAState(String text, String form) {
    assertThat(token(german(text), form).pos()).isEqualTo(PartOfSpeech.ADJ);
  }
}
