package org.synopse.statement.modality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Certainty;
import org.synopse.lexicon.CueLexicon;
import org.synopse.lexicon.Stance;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.attribution.AttributionType;
import org.synopse.testing.Extracted;
import org.synopse.text.Span;

class ModalityFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das Parlament hat den Haushalt nicht gebilligt. | nicht
          Das Parlament hat keinen Haushalt gebilligt. | keinen
          Niemand wurde verletzt. | Niemand
          Der Minister war nie in Berlin. | nie
          Die Brücke ist keineswegs sicher. | keineswegs
          """)
  void findsTheGermanNegator(String text, String negator) {
    Extracted extracted = Extracted.german(text);
    Modality modality = find(extracted);

    assertThat(modality.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(words(extracted, modality.negation())).isEqualTo(negator);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The council did not approve the budget. | not
          Nobody was hurt. | Nobody
          The minister never visited Berlin. | never
          """)
  void findsTheEnglishNegator(String text, String negator) {
    Extracted extracted = Extracted.english(text);
    Modality modality = find(extracted);

    assertThat(modality.polarity()).isEqualTo(Polarity.NEGATED);
    assertThat(words(extracted, modality.negation())).isEqualTo(negator);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kein Abgeordneter stimmte nicht zu.",
        "Das Parlament hat den Haushalt gebilligt.",
        "Nicht nur die Brücke, sondern auch die Straße wurde gesperrt."
      })
  void affirmsWhereNothingOrTwoWordsNegate(String text) {
    Modality modality = find(Extracted.german(text));

    assertThat(modality.polarity()).isEqualTo(Polarity.AFFIRMED);
    assertThat(modality.negation()).isNull();
  }

  @Test
  void affirmsNotOnlyInEnglish() {
    assertThat(find(Extracted.english("Not only the bridge but also the road was closed.")))
        .extracting(Modality::polarity)
        .isEqualTo(Polarity.AFFIRMED);
  }

  @Test
  void negatesBesideAPhraseThatNegatesNothing() {
    Extracted text =
        Extracted.german("Nicht nur die Brücke, sondern auch die Straße wurde nicht gesperrt.");

    assertThat(find(text).polarity()).isEqualTo(Polarity.NEGATED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Am Mittwoch soll ein Vertrag unterzeichnet werden. | PLANNED | soll
          Der Besuch ist für Mai geplant. | PLANNED | geplant
          Die Firma teilte mit, das Werk zu schließen. | PLANNED | teilte
          Der Täter soll nach Polen geflohen sein. | ALLEGED | soll
          Bei dem Angriff sollen zehn Menschen getötet worden sein. | ALLEGED | sollen
          Der Minister soll den Vertrag unterzeichnet haben. | ALLEGED | soll
          Die Preise könnten im Mai steigen. | POSSIBLE | könnten
          Der Bau wird möglicherweise teurer. | POSSIBLE | möglicherweise
          Der Täter ist angeblich nach Polen geflohen. | ALLEGED | angeblich
          Der Minister könnte angeblich nach Polen reisen. | ALLEGED | angeblich
          """)
  void tellsHowSureAGermanStatementIs(String text, Certainty certainty, String cue) {
    Extracted extracted = Extracted.german(text);
    Modality modality = find(extracted);

    assertThat(modality.certainty()).isEqualTo(certainty);
    assertThat(words(extracted, modality.certaintyCue())).isEqualTo(cue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Prices could rise in May. | POSSIBLE | could
          Prices may rise in May. | POSSIBLE | may
          The suspect allegedly fled to Poland. | ALLEGED | allegedly
          The suspect reportedly fled to Poland. | ALLEGED | reportedly
          """)
  void tellsHowSureAnEnglishStatementIs(String text, Certainty certainty, String cue) {
    Extracted extracted = Extracted.english(text);
    Modality modality = find(extracted);

    assertThat(modality.certainty()).isEqualTo(certainty);
    assertThat(words(extracted, modality.certaintyCue())).isEqualTo(cue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vor dem geplanten Besuch lobte der Präsident die Stadt.",
        "Die Firma teilte mit, das Werk geschlossen zu haben.",
        "Die Brücke wurde im Mai gesperrt.",
        "Der Plan lag dem Präsidenten vor."
      })
  void isCertainWhereNoWordOfTheClauseHedges(String text) {
    Modality modality = find(Extracted.german(text));

    assertThat(modality.certainty()).isEqualTo(Certainty.CERTAIN);
    assertThat(modality.certaintyCue()).isNull();
  }

  @Test
  void holdsPossibleWhatItsSourceOnlyGuesses() {
    Extracted text = Extracted.german("Die Brücke wurde gesperrt.");
    Span cue = new Span(0, 3);

    assertThat(find(text, attribution(cue, Stance.HEDGING)))
        .isEqualTo(new Modality(Certainty.POSSIBLE, cue, Polarity.AFFIRMED, null, false));
    assertThat(find(text, attribution(cue, Stance.NEUTRAL)).certainty())
        .isEqualTo(Certainty.CERTAIN);
  }

  private static Attribution attribution(Span cue, Stance stance) {
    return new Attribution(
        null, cue, List.of(new Span(0, 5)), AttributionType.INDIRECT, stance, "test");
  }

  private static Modality find(Extracted text) {
    return find(text, null);
  }

  private static Modality find(Extracted text, @Nullable Attribution innermost) {
    return new ModalityFinder(text.language(), CueLexicon.load(text.language()))
        .find(
            new Telling(
                text.sentence().tokens(),
                text.sentence().tokens(),
                innermost,
                innermost == null ? List.of() : List.of(text.sentence().tokens().get(0)),
                false,
                false));
  }

  private static @Nullable String words(Extracted text, @Nullable Span span) {
    return span == null ? null : text.at(span);
  }
}
