package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Entity;
import org.synopse.lexicon.EntityType;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class PrepositionRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new PrepositionRule();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Laut Polizei wurden zwei Männer festgenommen. \
          | Polizei | Laut | wurden zwei Männer festgenommen. | NEUTRAL
          Der Polizei zufolge wurden zwei Männer festgenommen. \
          | Der Polizei | zufolge | wurden zwei Männer festgenommen. | NEUTRAL
          Nach Angaben der Behörden starben zehn Menschen. \
          | der Behörden | Nach Angaben | starben zehn Menschen. | NEUTRAL
          Nach Angaben von Polizisten starben zehn Menschen. \
          | Polizisten | Nach Angaben | starben zehn Menschen. | NEUTRAL
          Nach Erkenntnissen der Polizei starben zehn Menschen. \
          | der Polizei | Nach Erkenntnissen | starben zehn Menschen. | ENDORSING
          Nach ersten Ermittlungen der Polizei war der Mann betrunken. \
          | der Polizei | Nach ersten Ermittlungen | war der Mann betrunken. | NEUTRAL
          Zehn Menschen starben, so der Minister. \
          | der Minister | so | Zehn Menschen starben, | NEUTRAL
          Zwei Männer wurden laut Polizei festgenommen. \
          | Polizei | laut | Zwei Männer wurden … festgenommen. | NEUTRAL
          Den Brand haben laut Ministerium Arbeiten an der Leitung ausgelöst. \
          | Ministerium | laut | Den Brand haben … Arbeiten an der Leitung ausgelöst. | NEUTRAL
          Jeder fünfte Lehrer hat nach einer Studie keine Ausbildung. \
          | einer Studie | nach | Jeder fünfte Lehrer hat … keine Ausbildung. | NEUTRAL
          Der Täter ist angeblich nach Polen geflohen. \
          | | angeblich | Der Täter ist … nach Polen geflohen. | DISTANCING
          """)
  void findsAGermanPreposition(
      String text, @Nullable String source, String cue, String content, Stance stance) {
    assertThat(HandedOver.by(Extracted.german(text), new PrepositionRule()))
        .containsExactly(
            new HandedOver(source, cue, content, AttributionType.PREPOSITIONAL, stance));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          According to the police, two men were arrested. \
          | the police | According to | , two men were arrested. | NEUTRAL
          Two men were arrested, according to the police. \
          | the police | according to | Two men were arrested, | NEUTRAL
          Two men were arrested, as claimed by the police. \
          | the police | as claimed by | Two men were arrested, | DISTANCING
          """)
  void findsAnEnglishPreposition(
      String text, @Nullable String source, String cue, String content, Stance stance) {
    assertThat(HandedOver.by(Extracted.english(text), new PrepositionRule()))
        .containsExactly(
            new HandedOver(source, cue, content, AttributionType.PREPOSITIONAL, stance));
  }

  @Test
  void takesAPlaceOfPowerForItsGovernment() {
    Extracted text =
        Extracted.german("Laut dem Kreml soll am Mittwoch ein Vertrag unterzeichnet werden.");

    assertThat(HandedOver.found(text, new PrepositionRule()))
        .extracting(Attribution::source)
        .doesNotContainNull()
        .extracting(Source::entity)
        .containsExactly(new Entity("Russland (Regierung)", EntityType.GOVERNMENT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke war so alt, dass sie gesperrt wurde.",
        "Es regnete, so dass die Brücke gesperrt wurde.",
        "Die Musik war laut.",
        "Ab Montag fahren die Boote wieder nach Plan.",
        "Der Fahrgast fordert freie Sicht nach draußen.",
        "Der Minister reiste nach Berlin."
      })
  void leavesOtherUsesOfTheWordsAlone(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new PrepositionRule())).isEmpty();
  }

  @Test
  void findsAPossessorInASetPhrase() {
    assertThat(
            HandedOver.by(
                Extracted.english("By Nordcable's own count, the share is closer to half."),
                new PrepositionRule()))
        .extracting(HandedOver::source, HandedOver::cue)
        .containsExactly(tuple("Nordcable", "By … own count"));
    assertThat(
            HandedOver.by(
                Extracted.english("By the government's own account, the bridge was unsafe."),
                new PrepositionRule()))
        .containsExactly(
            new HandedOver(
                "the government",
                "By … own account",
                "the bridge was unsafe",
                AttributionType.PREPOSITIONAL,
                Stance.NEUTRAL));
    assertThat(
            HandedOver.by(
                Extracted.english("By the company's bridge, the road was closed."),
                new PrepositionRule()))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Es gibt einen Bericht der Vereinten Nationen, nach dem die Erde sich erwärmt. \
          | einen Bericht der Vereinten Nationen
          Der Verband hatte eine Studie vorgelegt, nach der jeder zweite Schüler müde ist. | eine Studie
          Das Ministerium verwies auf ein Gutachten, wonach die Brücke sicher ist. | ein Gutachten
          Sie zitierte ein Papier, dem zufolge die Preise steigen. | ein Papier
          """)
  void takesTheDocumentThatAClauseIsAboutForItsSource(String text, String source) {
    assertThat(HandedOver.by(Extracted.german(text), new PrepositionRule()))
        .extracting(HandedOver::source)
        .containsExactly(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Rat schloss ein Abkommen, nach dem die Truppen abziehen.",
        "Das war der Tag, nach dem die Stadt benannt ist.",
        "Die Studie erschien, nach dem Urteil wurde sie zurückgezogen."
      })
  void readsNoSourceBehindOtherClauses(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new PrepositionRule())).isEmpty();
  }

  @Test
  void endsASourceBeforeTheSubjectBehindIt() {
    assertThat(
            HandedOver.by(
                Extracted.german(
                    "Nachfolger wird nach Angaben der Bank der frühere Manager Karl Berg."),
                new PrepositionRule()))
        .extracting(HandedOver::source)
        .containsExactly("der Bank");
  }
}
