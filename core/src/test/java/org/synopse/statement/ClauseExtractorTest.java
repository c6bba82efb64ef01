package org.synopse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.statement.attribution.Attribution;
import org.synopse.statement.modality.Polarity;
import org.synopse.statement.quantity.Quantity;
import org.synopse.statement.time.TimeExpression;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;
import org.synopse.text.Span;
import org.synopse.text.Token;

class ClauseExtractorTest {
  private static final String GERMAN =
      """
      Brücke in Bonn gesperrt

      Die Brücke in Bonn ist seit Montag gesperrt. Laut Polizei wurden zwei Männer verletzt, \
      die dort gearbeitet hatten. „Wir prüfen den Fall“, sagte Ministerin Anna Schmidt. Der Bau \
      koste 3,5 Millionen Euro und werde im Mai 2025 fertig.

      Rund 11.000 Autos fahren dort jeden Tag 🚗, die Wirtschaft verlor nach eigenen Angaben \
      bis zu 20 Prozent. <script>alert("x")</script> =cmd Die Stadt lehnte das nicht ab.
      """;

  private static final String ENGLISH =
      """
      Bridge closed in Bonn

      The bridge in Bonn has been closed since Monday. According to police, two men who worked \
      there were hurt. The minister said: “We are looking into it.” She said the bridge would cost \
      3.5 million euros and that it could open in May 2025.
      """;

  static final List<Extracted> TEXTS =
      List.of(
          Extracted.german(GERMAN),
          Extracted.english(ENGLISH),
          Extracted.german(GERMAN.replace("\n", "\r\n")),
          Extracted.of("b", null, null, ENGLISH));

  @Test
  void makesAStatementOfEachMainClause() {
    assertThat(texts(Extracted.german("Der Minister besuchte Jakutsk und er lobte die Stadt.")))
        .containsExactly("Der Minister besuchte Jakutsk", "und er lobte die Stadt.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Brücke ist gesperrt. Das teilte die Polizei am Montag mit. | Die Brücke ist gesperrt.
          Die Brücke ist gesperrt. Das bestritt der Sprecher der Stadt. | Das bestritt der Sprecher der Stadt.
          Wie lange es dauert, bis die Brücke hält, ist offen. | Wie lange es dauert, bis die Brücke hält, ist offen.
          Wer gewonnen hat, das bleibt weiter ungewiss. | Wer gewonnen hat, das bleibt weiter ungewiss.
          Es war nicht die Frau aus Bonn, die ihr kleines Kind dort für Geld angeboten hatte. | Es war nicht die Frau aus Bonn, die ihr kleines Kind dort für Geld angeboten hatte.
          Er fällt, weil er dort gehandelt wird und damit für alle billiger wird. | Er fällt, weil er dort gehandelt wird und damit für alle billiger wird.
          """)
  void endsWithTheLastThatTellsSomething(String text, String last) {
    assertThat(texts(Extracted.german(text))).last().isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Sprecher sagte, dass die Brücke gesperrt ist.",
        "Der Minister sagte, die Brücke sei gesperrt.",
        "Zwei Männer wurden festgenommen, teilte die Polizei mit.",
        "Wie die Polizei mitteilte, wurden zwei Männer festgenommen.",
        "Die Regierung plant, die Steuern zu senken.",
        "Laut Polizei wurden zwei Männer festgenommen.",
        "„Die Brücke bleibt gesperrt“, sagte der Minister.",
        "Die Brücke bleibt gesperrt, sagen Experten.",
        "Es gibt Spekulationen, dass die Brücke gesperrt wird.",
        "Der Minister sagte: „Die Brücke bleibt gesperrt.“",
        "Der Minister sagte, das Geld reiche nicht.",
        "Auch der Minister äußerte sich zufrieden über den Bericht: „Wir haben viel erreicht.“"
      })
  void joinsAFrameToItsContent(String text) {
    Statement statement = Extracted.german(text).statement();

    assertThat(statement.text()).isEqualTo(text);
    assertThat(statement.isInArticleVoice()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said that the bridge was closed.",
        "The minister said the bridge was closed.",
        "According to the police, two men were arrested.",
        "Prices, economists believe, have peaked.",
        "Aid groups urged the government to open the border.",
        "There is growing speculation that the minister will resign.",
        "The mayor said: “The bridge will stay closed.”"
      })
  void joinsAnEnglishFrameToItsContent(String text) {
    Statement statement = Extracted.english(text).statement();

    assertThat(statement.text()).isEqualTo(text);
    assertThat(statement.isInArticleVoice()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ob die Feuer Folge einer Brandstiftung sind, muss nun die Polizei klären.",
        "Dass das Betreten auf eigene Gefahr geschieht, hielt die Besucher nicht ab.",
        "Was dort an jenem Abend geschah, weiß bis heute niemand.",
        "Falls die Universität an ihrem Plan festhält, steht der Umzug der Bibliothek in Frage.",
        "Bislang ist nicht geklärt, welche Länder die Führung des Einsatzes übernehmen.",
        "Im Repräsentantenhaus, der anderen Kammer des Kongresses, wurde ein Antrag eingebracht.",
        "Um die Ursache des Brandes zu finden, wurden Ermittler eingeschaltet.",
        "Die Königin denkt an alle, die von diesem Ereignis betroffen sind.",
        "Er ist nicht der einzige Bewerber, der für das Amt in Frage kommt.",
        "Kämen sie der Aufforderung nicht nach, so schütze sie Gott.",
        "Sollte der Antrag angenommen werden, könnte die Seite wieder öffnen.",
        "Der Vorsitzende begrüßte die Fahrer und Besucher.",
        "Der Verein erklärte, dass beim Nachbarn, China, der Bedarf an Erdöl gefallen ist.",
        "Die Forscher nahmen an, dass Gestein kollidieren und so Planeten formen würde.",
      })
  void keepsTogetherWhatIsNoFactByItself(String text) {
    assertThat(texts(Extracted.german(text))).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vier Männer sind verurteilt worden,|doch die Beklagten haben Berufung eingelegt.",
        "In Kanada fehlt das Gerät,|in den USA hingegen gehört es zum Standard.",
        "Die Behörden gehen von Brandstiftung aus,|ein Verfahren wurde eingeleitet.",
        "Am Abend wurde er festgenommen,|andere Quellen berichten, dass er fliehen konnte.",
      })
  void cutsMainClausesWhoseVerbMayBeAnInfinitive(String text) {
    List<String> parts = List.of(text.split("\\|", -1));

    assertThat(texts(Extracted.german(String.join(" ", parts))))
        .containsExactly(parts.get(0).replace(",", ""), parts.get(1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wages have fallen since 2020|ministers have put 4.5 per cent on the table.",
        "The fire grew on Sunday|and three towns have been evacuated since.",
      })
  void cutsEnglishMainClausesInThePresent(String text) {
    List<String> parts = List.of(text.split("\\|", -1));
    String mark = parts.get(1).startsWith("and") ? ", " : "; ";

    assertThat(texts(Extracted.english(String.join(mark, parts)))).isEqualTo(parts);
  }

  @Test
  void keepsAPhraseBehindAColonWithItsClause() {
    String text = "The strait has seen worse: in 1971, a mail boat struck a rock.";

    assertThat(texts(Extracted.english(text))).containsExactly(text);
  }

  @Test
  void keepsBothEndsOfARelativeClauseTogether() {
    assertThat(
            texts(
                Extracted.german(
                    "Es gab Rauch, der nicht nur auf die Halle, sondern auf das Haus übergriff.")))
        .containsExactly(
            "Es gab Rauch", "der nicht nur auf die Halle, sondern auf das Haus übergriff.");
  }

  @Test
  void countsNothingInANameThatIsKnown() {
    assertThat(
            Extracted.german("Das Bündnis 90/Die Grünen klagt.").statement().values().quantities())
        .isEmpty();
  }

  @Test
  void goesOnBehindACoordinatorThatStandsBeforeTheVerb() {
    assertThat(texts(Extracted.german("Er lobte die Fahrer und Helfer und dankte der Stadt.")))
        .containsExactly("Er lobte die Fahrer und Helfer", "und dankte der Stadt.");
  }

  @Test
  void takesTheVerbBehindWhatStandsInFrontForThePredicate() {
    Statement statement =
        Extracted.german("Wenn niemand mehr bietet, fällt der Preis des Hauses.").statement();

    assertThat(statement.predicate()).isNotNull().extracting(Token::form).isEqualTo("fällt");
  }

  @Test
  void tellsWhatIsAnnouncedBesideWhatTheAnnouncementDid() {
    assertThat(
            texts(
                Extracted.german(
                    "Die Ankündigung, dass die alte Brücke im Mai schließt, sorgte in der Stadt für"
                        + " große Unruhe.")))
        .hasSize(2);
  }

  @Test
  void keepsTheFrameOutOfTheTokens() {
    assertThat(forms(Extracted.german("Der Minister sagte, die Brücke sei gesperrt.")))
        .containsExactly("die", "Brücke", "sei", "gesperrt", ".");
    assertThat(forms(Extracted.german("Laut Polizei wurden zwei Männer festgenommen.")))
        .containsExactly("wurden", "zwei", "Männer", "festgenommen", ".");
  }

  @Test
  void keepsWhatTellsOfTheSpeakerOutOfTheTokens() {
    assertThat(
            forms(Extracted.german("Der Minister, der in Berlin war, sagte, die Lage sei ernst.")))
        .containsExactly("die", "Lage", "sei", "ernst", ".");
  }

  @Test
  void tellsInItsOwnStatementWhatTheFrameTellsOfTheSpeaker() {
    assertThat(
            statements(
                Extracted.german(
                    "Der Minister, der am Montag nach Berlin reiste, sagte, die Lage sei ernst.")))
        .extracting(Statement::isInArticleVoice)
        .containsExactly(true, false);
  }

  @Test
  void attributesBothPartsOfAReport() {
    List<Statement> statements =
        statements(
            Extracted.german(
                "Der Sprecher sagte, die Brücke sei gesperrt und der Verkehr werde umgeleitet."));

    assertThat(statements).hasSize(2);
    assertThat(statements)
        .extracting(Statement::innermostAttribution)
        .doesNotContainNull()
        .extracting(Attribution::rule)
        .containsExactly("reporting-clause", "reporting-clause");
  }

  @Test
  void speaksInTheArticlesVoiceWithoutAFrame() {
    assertThat(Extracted.german("Die Brücke ist gesperrt.").statement().isInArticleVoice())
        .isTrue();
  }

  @Test
  void keepsANegationInsideTheContent() {
    Statement statement = Extracted.german("Der Minister sagte, es gebe keine Opfer.").statement();

    assertThat(statement.polarity()).isEqualTo(Polarity.NEGATED);
  }

  @Test
  void negatesNothingByANegationInTheFrame() {
    Statement statement =
        Extracted.german("Der Minister sagte nicht, dass die Brücke gesperrt ist.").statement();

    assertThat(statement.polarity()).isEqualTo(Polarity.AFFIRMED);
  }

  @Test
  void givesEachStatementItsOwnQuantitiesAndTimes() {
    Extracted text =
        Extracted.german(
            "Der Minister sagte am Montag, die Brücke koste 3,5 Millionen Euro und sie werde im"
                + " Mai 2025 fertig.");

    assertThat(text.statement("Millionen").values().quantities())
        .singleElement()
        .satisfies(
            quantity -> {
              assertThat(quantity.low()).isEqualByComparingTo(new BigDecimal(3_500_000));
              assertThat(quantity.unit()).isEqualTo("EUR");
            });
    assertThat(text.statement("fertig").values().quantities()).isEmpty();
    assertThat(text.statement("fertig").values().times())
        .extracting(TimeExpression::value)
        .containsExactly("2025-05");
  }

  @Test
  void keepsADayInFiguresInOneStatement() {
    Statement statement =
        Extracted.german("Der Vertrag wurde am 17. Juni 2024 unterzeichnet.").statement();

    assertThat(statement.values().quantities()).isEmpty();
    assertThat(statement.values().times())
        .extracting(TimeExpression::value)
        .containsExactly("2024-06-17");
  }

  @Test
  void knowsTheHeadline() {
    assertThat(statements(Extracted.german(GERMAN)))
        .extracting(Statement::headline)
        .startsWith(true, false)
        .containsOnlyOnce(true);
  }

  @Test
  void takesAVerblessHeadlineForAFragment() {
    Statement statement = Extracted.german("Neuer Vertrag für Berliner Flughafen").statement();

    assertThat(statement.predicate()).isNull();
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void numbersTheStatementsInTextOrder(Extracted text) {
    List<Statement> statements = statements(text);

    for (int i = 0; i < statements.size(); i++) {
      assertThat(statements.get(i).id()).isEqualTo(new StatementId(text.article().key(), i + 1));
    }
    assertThat(statements).extracting(s -> s.span().begin()).isSorted();
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void slicesEveryOffsetToItsText(Extracted text) {
    for (Statement statement : statements(text)) {
      assertThat(statement.span().in(text.text())).isEqualTo(statement.text());
      assertThat(statement.tokens())
          .isNotEmpty()
          .allSatisfy(token -> assertThat(text.at(token.span())).isEqualTo(token.form()));
      for (Attribution attribution : statement.attributions()) {
        assertThat(attribution.content()).allSatisfy(span -> assertInside(text, span));
        assertInside(text, attribution.cue());
        if (attribution.source() != null) {
          assertThat(text.at(attribution.source().span())).isEqualTo(attribution.source().text());
        }
      }
      assertInside(text, statement.modality().certaintyCue());
      assertInside(text, statement.modality().negation());
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void keepsEveryValueInsideItsStatement(Extracted text) {
    for (Statement statement : statements(text)) {
      assertThat(statement.values().quantities())
          .extracting(Quantity::span)
          .allMatch(statement.span()::contains);
      assertThat(statement.values().times())
          .extracting(TimeExpression::span)
          .allMatch(statement.span()::contains);
      assertThat(statement.values().mentions())
          .allMatch(mention -> statement.span().contains(mention.span()));
    }
  }

  @ParameterizedTest
  @FieldSource("TEXTS")
  void coversEveryWordOfTheArticle(Extracted text) {
    assertThat(text.annotated().sentences())
        .flatExtracting(sentence -> sentence.tokens())
        .filteredOn(token -> token.pos().isContent())
        .allSatisfy(
            token -> assertThat(statements(text)).anyMatch(s -> s.span().contains(token.span())));
  }

  @Test
  void saysTheSameASecondTime() {
    assertThat(statements(Extracted.german(GERMAN)))
        .isEqualTo(statements(Extracted.german(GERMAN)));
  }

  @Test
  void saysTheSameWithOtherLineBreaks() {
    assertThat(texts(Extracted.german(GERMAN.replace("\n", "\r\n"))))
        .isEqualTo(texts(Extracted.german(GERMAN)));
  }

  @Test
  void putsWhatSomebodyDoesWithADemandUnderNobodysWord() {
    Extracted text =
        Extracted.german(
            "Der Richter lehnte die Forderung der Verteidigung, Beweise erneut zu prüfen, ab.");

    assertThat(text.statements().statements()).allMatch(s -> s.attributions().isEmpty());
  }

  @Test
  void readsATextOfOneWord() {
    assertThat(texts(Extracted.of("a", Language.GERMAN, null, "Ja"))).containsExactly("Ja");
  }

  private static void assertInside(Extracted text, @Nullable Span span) {
    if (span != null) {
      assertThat(text.article().source().span().contains(span)).isTrue();
      assertThat(span.isEmpty()).isFalse();
    }
  }

  private static List<Statement> statements(Extracted text) {
    return text.statements().statements();
  }

  private static List<String> texts(Extracted text) {
    return statements(text).stream().map(Statement::text).toList();
  }

  private static List<String> forms(Extracted text) {
    return text.statement().tokens().stream().map(token -> token.form()).toList();
  }
}
