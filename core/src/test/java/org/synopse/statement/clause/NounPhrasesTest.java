package org.synopse.statement.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;
import org.synopse.text.Token;

class NounPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Präsident besuchte die Stadt. | Der Präsident
          Sie lobte den Plan. | Sie
          Es regnet. | Es
          Auch die Ministerin lobte den Plan. | die Ministerin
          Nur er lobte den Plan. | er
          Nur Stunden vor der Landung lobte er den Plan. | er
          Auch am Montag besuchte der Präsident die Stadt. | der Präsident
          Am Montag besuchte der Präsident die Stadt. | der Präsident
          Den Vertrag unterzeichnete die Ministerin. | die Ministerin
          In Berlin demonstrierten 500 Menschen. | 500 Menschen
          Rund 11.000 Autos fahren dort jeden Tag. | Rund 11.000 Autos
          Der neue Präsident der Vereinigten Staaten reiste nach Berlin. \
          | Der neue Präsident der Vereinigten Staaten
          Die Unterzeichnung des Vertrags verzögert sich. | Die Unterzeichnung des Vertrags
          Und der Präsident lobte den Plan. | der Präsident
          """)
  void findsTheSubjectOfAGermanClause(String text, String subject) {
    assertThat(subject(Extracted.german(text))).contains(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The president visited the city. | The president
          He praised the plan. | He
          A claim that the owner rejected | the owner
          The plan that Northern Rail dropped | Northern Rail
          Even the minister praised the plan. | the minister
          On Monday, the president visited the city. | the president
          The new president of the United States flew to Berlin. \
          | The new president of the United States
          Nobody was hurt. | Nobody
          """)
  void findsTheSubjectOfAnEnglishClause(String text, String subject) {
    assertThat(subject(Extracted.english(text))).contains(subject);
  }

  @Test
  void findsNoSubjectInAnImpersonalPassive() {
    assertThat(subject(Extracted.german("Am Dienstag wurde gefeiert."))).isEmpty();
  }

  @Test
  void findsNoSubjectWithoutAFiniteVerb() {
    assertThat(subject(Extracted.german("Neuer Vertrag für Berliner Flughafen"))).isEmpty();
  }

  @Test
  void takesNoPrepositionalPhraseForTheFirstPhrase() {
    Extracted text = Extracted.german("In der Stadt sprach der Präsident.");
    NounPhrases phrases = NounPhrases.of(Language.GERMAN);
    List<Token> tokens = text.sentence().tokens();

    assertThat(phrases.firstPhrase(tokens.subList(0, 3))).isEmpty();
    assertThat(phrases.firstPhrase(tokens.subList(4, tokens.size())))
        .map(phrase -> text.at(NounPhrases.span(phrase)))
        .contains("der Präsident");
  }

  @Test
  void endsAPhraseBeforeTheVerb() {
    Extracted text = Extracted.german("Der Präsident der Republik besuchte die Stadt.");

    assertThat(NounPhrases.of(Language.GERMAN).endOfPhrase(text.sentence().tokens(), 0))
        .isEqualTo(4);
  }

  @Test
  void endsAPhraseBehindAPronoun() {
    Extracted text = Extracted.german("Er besuchte die Stadt.");

    assertThat(NounPhrases.of(Language.GERMAN).endOfPhrase(text.sentence().tokens(), 0))
        .isEqualTo(1);
  }

  private static Optional<String> subject(Extracted text) {
    List<Clause> clauses = ClauseSplitter.of(text.language()).split(text.sentence());
    return NounPhrases.of(text.language())
        .subject(clauses.get(0))
        .map(phrase -> text.at(NounPhrases.span(phrase)));
  }
}
