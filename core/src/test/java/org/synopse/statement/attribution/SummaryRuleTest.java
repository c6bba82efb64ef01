package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.lexicon.Stance;
import org.synopse.testing.Extracted;

class SummaryRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new SummaryRule();
  }

  @Test
  void takesTheClauseOfAVerbThatSumsUp() {
    assertThat(german("Der Minister warnte vor neuen Angriffen."))
        .containsExactly(
            new HandedOver(
                "Der Minister",
                "warnte",
                "Der Minister warnte vor neuen Angriffen",
                AttributionType.REPORTED,
                Stance.NEUTRAL));
  }

  @Test
  void takesTheComplementOfAnEnglishVerb() {
    assertThat(
            HandedOver.by(
                Extracted.english("The minister praised the patience of the passengers."),
                new SummaryRule()))
        .containsExactly(
            new HandedOver(
                "The minister",
                "praised",
                "the patience of the passengers",
                AttributionType.REPORTED,
                Stance.NEUTRAL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Minister warnte.",
        "Die Behörde konnte den Ort nicht vorhersagen.",
        "Der Minister baute ein Haus.",
        "Der Sturm drohte mit Regen.",
        "Der Minister stellte die Lampe ab."
      })
  void leavesOtherDeedsAlone(String text) {
    assertThat(german(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Kapitän wurde von der Polizei vernommen.",
        "Der Sprecher wurde von Reportern befragt.",
        "Der Präsident wurde vom Bürgermeister begrüßt.",
        "Der Bürgermeister begrüßte den Präsidenten.",
        "Das Gericht verurteilte den Mann zu einer Geldstrafe.",
        "Zwei Flüchtlinge wurden von der Polizei zurückgewiesen."
      })
  void readsNoSpeechInWhatIsDoneToSomebody(String text) {
    assertThat(german(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The captain was questioned by police on Friday.",
        "Two men were questioned by police.",
        "Police questioned the captain.",
        "The suspect was arrested by police.",
        "The manager was dismissed by the club."
      })
  void readsNoSpeechInWhatIsDoneToSomebodyInEnglish(String text) {
    assertThat(HandedOver.by(Extracted.english(text), new SummaryRule())).isEmpty();
  }

  @Test
  void readsSpeechInWhatIsSaidOfAMatter() {
    assertThat(german("Der Vorwurf wurde vom Ministerium zurückgewiesen."))
        .extracting(HandedOver::stance)
        .containsExactly(Stance.DENYING);
    assertThat(german("Der Bürgermeister begrüßte den Beschluss des Präsidenten.")).hasSize(1);
    assertThat(
            HandedOver.by(
                Extracted.english("The figures were questioned by the opposition."),
                new SummaryRule()))
        .extracting(HandedOver::source, HandedOver::content)
        .containsExactly(tuple("the opposition", "The figures"));
  }

  @Test
  void givesASecondVerbTheSubjectOfItsSentence() {
    assertThat(german("Die Angeklagte verwies auf Zeugen und beteuerte ihre Unschuld."))
        .extracting(HandedOver::source, HandedOver::cue)
        .contains(tuple("Die Angeklagte", "beteuerte"));
  }

  private static List<HandedOver> german(String text) {
    return HandedOver.by(Extracted.german(text), new SummaryRule());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Betriebsbedingte Kündigungen schloss ein Sprecher nicht aus. | ein Sprecher | HEDGING
          Weitere Entlassungen schloss die Bank aus. | die Bank | DENYING
          Den Versicherungswert bezifferte ein Sprecher auf rund drei Millionen Euro. | ein Sprecher | NEUTRAL
          Der Experte schätzt den Marktwert auf bis zu zehn Millionen Euro. | Der Experte | HEDGING
          Die Lage bezeichnete der Minister als ernst. | der Minister | NEUTRAL
          Die Koalition kritisierte die Kanzlerin. | Die Koalition | NEUTRAL
          """)
  void findsWhoSpeaksBehindTheObjectOfItsVerb(String text, String source, Stance stance) {
    assertThat(german(text))
        .extracting(HandedOver::source, HandedOver::stance)
        .containsExactly(tuple(source, stance));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Sturm drohte der Ministerin mit Regen.",
        "Das Wetter versprach dem Sprecher eine ruhige Fahrt."
      })
  void givesWhatCannotSpeakNobodyElsesWord(String text) {
    assertThat(german(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Verband der Lehrer begrüßte den Verzicht auf Noten, forderte aber kleinere Klassen. \
          | Der Verband der Lehrer
          Die Gewerkschaft kritisierte den Plan, verlangte höhere Löhne und kündigte Streiks an. \
          | Die Gewerkschaft
          Die Ministerin lobte die Einigung, warnte jedoch vor neuen Schulden. | Die Ministerin
          """)
  void givesAFurtherVerbBehindACommaTheSubjectOfItsSentence(String text, String source) {
    assertThat(german(text))
        .extracting(HandedOver::source)
        .containsOnly(source)
        .hasSizeGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials put the damage at about £3 million. | Officials
          Police put the number of protesters at 600. | Police
          The museum estimated the cost at four million euros. | The museum
          A spokesman did not rule out compulsory layoffs. | A spokesman
          """)
  void takesWhoPutsAnAmountOnSomething(String text, String source) {
    assertThat(HandedOver.by(Extracted.english(text), new SummaryRule()))
        .extracting(HandedOver::source)
        .containsExactly(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"The government put the town at risk.", "Police put up barriers at the gate."})
  void readsNoAmountInOtherThingsThatArePutSomewhere(String text) {
    assertThat(HandedOver.by(Extracted.english(text), new SummaryRule())).isEmpty();
  }
}
