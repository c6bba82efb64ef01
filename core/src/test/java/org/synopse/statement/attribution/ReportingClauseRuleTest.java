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

class ReportingClauseRuleTest extends AttributionRuleContract {
  @Override
  AttributionRule rule() {
    return new ReportingClauseRule();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Die Polizei teilte mit, dass zwei Männer festgenommen wurden. \
          | Die Polizei | teilte mit | dass zwei Männer festgenommen wurden. | INDIRECT | NEUTRAL
          Zwei Männer wurden festgenommen, teilte die Polizei mit. \
          | die Polizei | teilte … mit | Zwei Männer wurden festgenommen, | INDIRECT | NEUTRAL
          Die Zahl stieg, wie aus einem Bericht des Amtes hervorgeht. \
          | einem Bericht des Amtes | wie … hervorgeht | Die Zahl stieg, | INDIRECT | ENDORSING
          Der Minister sagte, die Brücke sei gesperrt. \
          | Der Minister | sagte | die Brücke sei gesperrt. | INDIRECT | NEUTRAL
          Der Betreiber bestritt, dass die Brücke alt ist. \
          | Der Betreiber | bestritt | dass die Brücke alt ist. | INDIRECT | DENYING
          Der Sprecher dementierte, dass der Minister zurücktritt. \
          | Der Sprecher | dementierte | dass der Minister zurücktritt. | INDIRECT | DENYING
          Die Polizei konnte nicht bestätigen, dass der Wagen brannte. \
          | Die Polizei | konnte nicht bestätigen | dass der Wagen brannte. | INDIRECT | HEDGING
          Der Minister schloss nicht aus, dass er zurücktritt. \
          | Der Minister | schloss nicht aus | dass er zurücktritt. | INDIRECT | HEDGING
          Der Präsident drohte, die Grenze zu schließen. \
          | Der Präsident | drohte | die Grenze zu schließen. | INDIRECT | NEUTRAL
          Der Zulieferer teilte am Montag mit, die Produktion auslaufen zu lassen. \
          | Der Zulieferer | teilte … mit | die Produktion auslaufen zu lassen. | INDIRECT | NEUTRAL
          Der Konzern gab bekannt, das Werk zu schließen. \
          | Der Konzern | gab bekannt | das Werk zu schließen. | INDIRECT | NEUTRAL
          Die Opposition behauptet, die Regierung habe das Gutachten gekannt. \
          | Die Opposition | behauptet | die Regierung habe das Gutachten gekannt. | INDIRECT | DISTANCING
          Ministerin Anna Schmidt sagte, die Brücke sei „völlig marode“. \
          | Ministerin Anna Schmidt | sagte | die Brücke sei „völlig marode“. | MIXED | NEUTRAL
          Gestern sagte die Sprecherin des Ministeriums, der Plan sei fertig. \
          | die Sprecherin des Ministeriums | sagte | der Plan sei fertig. | INDIRECT | NEUTRAL
          Wie der Richter, Karl Breidel, ausführte, war die Tat klar. \
          | der Richter, Karl Breidel | Wie … ausführte | war die Tat klar. | INDIRECT | NEUTRAL
          Im Mai 2005 bat der Präsident Vicente Fox, das Grab zu öffnen. \
          | der Präsident Vicente Fox | bat | das Grab zu öffnen. | INDIRECT | NEUTRAL
          Der Politik schlug er vor, die Steuern zu senken. \
          | er | schlug … vor | die Steuern zu senken. | INDIRECT | NEUTRAL
          Die Fähre, sagte der Reeder, werde im Mai fahren. \
          | der Reeder | sagte | Die Fähre … werde im Mai fahren. | INDIRECT | NEUTRAL
          Der Verband warnte, wenn die Preise stiegen, müssten Betriebe schließen. \
          | Der Verband | warnte | wenn die Preise stiegen, müssten Betriebe schließen | INDIRECT | NEUTRAL
          Das Lager brannte, wie die Feuerwehr berichtete, völlig nieder. \
          | die Feuerwehr | wie … berichtete | Das Lager brannte … völlig nieder. | INDIRECT | NEUTRAL
          Das Amt rät dazu, die Region zu verlassen. \
          | Das Amt | rät dazu | die Region zu verlassen. | INDIRECT | NEUTRAL
          Die Brücke sei gesperrt, hieß es aus dem Rathaus. \
          | dem Rathaus | hieß es | Die Brücke sei gesperrt, | INDIRECT | NEUTRAL
          Oskar Wendt, Sprecher der Allianz für Recht (AR), sagte, die Wahl sei gefälscht. \
          | Oskar Wendt, Sprecher der Allianz für Recht (AR) | sagte | die Wahl sei gefälscht. \
          | INDIRECT | NEUTRAL
          Verschiedene Medien berichteten, dass der Damm hält. \
          | Verschiedene Medien | berichteten | dass der Damm hält. | INDIRECT | NEUTRAL
          Der Verband kommunaler Unternehmen sagte, die Preise seien zu hoch. \
          | Der Verband kommunaler Unternehmen | sagte | die Preise seien zu hoch. | INDIRECT | NEUTRAL
          Der Minister sagte, dass sie Werke bauen, die frei von Schulden sind. \
          | Der Minister | sagte | dass sie Werke bauen, die frei von Schulden sind. \
          | INDIRECT | NEUTRAL
          Das geschah kurz nachdem der Minister bekräftigt hatte, dass die Brücke hält. \
          | der Minister | bekräftigt hatte | dass die Brücke hält. | INDIRECT | NEUTRAL
          Die Studie zeigt, dass der Damm hält. \
          | Die Studie | zeigt | dass der Damm hält. | INDIRECT | ENDORSING
          Es wird vermutet, dass der Fahrer zu schnell war. \
          | | wird vermutet | dass der Fahrer zu schnell war. | INDIRECT | HEDGING
          """)
  void findsTheClauseUnderAGermanVerb(
      String text,
      @Nullable String source,
      String cue,
      String content,
      AttributionType type,
      Stance stance) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingClauseRule()))
        .containsExactly(new HandedOver(source, cue, content, type, stance));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The minister said that the bridge was closed. \
          | The minister | said | that the bridge was closed. | INDIRECT | NEUTRAL
          The minister said the bridge was closed. \
          | The minister | said | the bridge was closed. | INDIRECT | NEUTRAL
          The operator denied that the bridge was unsafe. \
          | The operator | denied | that the bridge was unsafe. | INDIRECT | DENYING
          The minister claimed that the opposition had lied. \
          | The minister | claimed | that the opposition had lied. | INDIRECT | DISTANCING
          The company said it would build “a new bridge” in May. \
          | The company | said | it would build “a new bridge” in May. | MIXED | NEUTRAL
          The operator said about 400 passengers had been affected. \
          | The operator | said | about 400 passengers had been affected. | INDIRECT | NEUTRAL
          Four men had climbed the fence, the force said, and the road was closed. \
          | the force | said | Four men had climbed the fence, | INDIRECT | NEUTRAL
          The road was closed, the mayor said, adding that more rain was likely. \
          | the mayor | said | The road was closed, | INDIRECT | NEUTRAL
          The club would study the footage before deciding whether to appeal, the coach said. \
          | the coach | said | The club would study the footage before deciding whether to appeal, | INDIRECT | NEUTRAL
          The mayor said the road was closed, and traffic would be diverted. \
          | The mayor | said | the road was closed, and traffic would be diverted. | INDIRECT | NEUTRAL
          The mayor said the road would close, and all trains will stop. \
          | The mayor | said | the road would close, | INDIRECT | NEUTRAL
          Officials believe the fire started in the kitchen. \
          | Officials | believe | the fire started in the kitchen. | INDIRECT | HEDGING
          """)
  void findsTheClauseUnderAnEnglishVerb(
      String text,
      @Nullable String source,
      String cue,
      String content,
      AttributionType type,
      Stance stance) {
    assertThat(HandedOver.by(Extracted.english(text), new ReportingClauseRule()))
        .containsExactly(new HandedOver(source, cue, content, type, stance));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It had gone 11 o'clock by the time the plane landed.",
        "The clinics will stay open after the number of confirmed cases rose.",
        "Uptake is 78 percent, below the share recommended by the agency."
      })
  void findsNoFrameWithoutAnEnglishVerbOfSaying(String text) {
    assertThat(HandedOver.by(Extracted.english(text), new ReportingClauseRule())).isEmpty();
  }

  @Test
  void takesABareEnglishFrameForNothingThatIsSaid() {
    assertThat(
            HandedOver.by(
                Extracted.english("The club had not decided whether to appeal, the coach said."),
                new ReportingClauseRule()))
        .extracting(HandedOver::content)
        .doesNotContain("the coach said");
  }

  @Test
  void handsOverTheRestOfTheSentenceInAnAsClause() {
    assertThat(
            HandedOver.by(
                Extracted.german("Wie die Polizei mitteilte, wurden zwei Männer festgenommen."),
                new ReportingClauseRule()))
        .extracting(HandedOver::cue, HandedOver::content)
        .containsExactly(tuple("Wie … mitteilte", "wurden zwei Männer festgenommen"));
    assertThat(
            HandedOver.by(
                Extracted.english("As the police said, the bridge was closed."),
                new ReportingClauseRule()))
        .extracting(HandedOver::cue, HandedOver::content)
        .containsExactly(tuple("As … said", "the bridge was closed"));
  }

  @Test
  void goesOnAsLongAsTheMoodReports() {
    assertThat(
            HandedOver.by(
                Extracted.german(
                    "Der Sprecher sagte, die Brücke sei gesperrt und der Verkehr werde"
                        + " umgeleitet."),
                new ReportingClauseRule()))
        .extracting(HandedOver::content)
        .containsExactly("die Brücke sei gesperrt und der Verkehr werde umgeleitet");
  }

  @Test
  void namesTheEntityOfTheSource() {
    Extracted text = Extracted.german("Ministerin Anna Schmidt sagte, die Brücke sei gesperrt.");

    assertThat(HandedOver.found(text, new ReportingClauseRule()))
        .extracting(Attribution::source)
        .doesNotContainNull()
        .extracting(Source::entity)
        .containsExactly(new Entity("Anna Schmidt", EntityType.PERSON));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Brücke wurde gesperrt, weil der Regen anhielt.",
        "Der Minister sagte nichts.",
        "„Der Minister sagte, die Brücke sei gesperrt.“",
        "Die Brücke ist alt."
      })
  void findsNothingWithoutAVerbAndItsClause(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingClauseRule())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Nähe des Bären zu den Häusern zeigt, dass er keine Scheu kennt.",
        "Reifenspuren belegen, dass der Wagen zu schnell fuhr.",
        "Darf eine Schule Schülern, die lernen, bestimmten Schülern den Zugang verwehren?",
        "Zuerst arbeitete sie als Magd, fand dann eine Anstellung in Berlin.",
        "Alles in allem kann man sagen, dass das Fest gelungen ist.",
        "Er hatte Fachleute eingeladen, hatte aber keine gefunden.",
        "Hier hörte man, dass die Taktik nicht aufging.",
        "Der Erfolg erlaubt es ihm nicht, sich auszuruhen.",
        "Bemba war unterlegen, hatte das Ergebnis jedoch nicht anerkannt.",
        "Oft wird vergessen, dass der Keller feucht ist."
      })
  void sparesWhatNobodySays(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingClauseRule())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das Land besitze nun „ein Schwert“, wurde der General zitiert. | der General
          Die Brücke sei sicher, wird die Ministerin zitiert. | die Ministerin
          """)
  void takesWhoIsQuotedForTheSource(String text, String source) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingClauseRule()))
        .extracting(HandedOver::source)
        .containsExactly(source);
  }

  @Test
  void takesWhoIsQuotedAsSayingSomethingForTheSource() {
    assertThat(
            HandedOver.by(
                Extracted.english("The minister was quoted as saying that the road was closed."),
                new ReportingClauseRule()))
        .extracting(HandedOver::source, HandedOver::content)
        .containsExactly(tuple("The minister", "that the road was closed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Staaten haben sich darauf verständigt, den Anstieg zu begrenzen.",
        "Die Parteien einigten sich darauf, die Steuern zu senken.",
        "Beide Seiten hatten vereinbart, die Truppen abzuziehen."
      })
  void readsNoSpeechInWhatSeveralAgreeToDo(String text) {
    assertThat(HandedOver.by(Extracted.german(text), new ReportingClauseRule())).isEmpty();
  }

  @Test
  void givesAnObjectBehindAFurtherVerbNoWord() {
    assertThat(
            HandedOver.by(
                Extracted.german("Der Verband begrüßte den Plan, forderte aber kleinere Klassen."),
                new ReportingClauseRule()))
        .isEmpty();
    assertThat(
            HandedOver.by(
                Extracted.german("Der Verband habe den Plan begrüßt, sagte aber der Minister."),
                new ReportingClauseRule()))
        .extracting(HandedOver::source)
        .containsExactly("der Minister");
  }
}
