package org.synopse.statement.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Extracted;

/** Where the words that name a source begin and end. */
class SourceWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The company paid bribes, according to a report by the Guardian. | a report by the Guardian
          According to a report by the Daily Harbour, the company paid. | a report by the Daily Harbour
          The plan was first reported by the Daily Harbour on Monday. | the Daily Harbour
          A study by nurses in Leeds found that sleep matters. | A study by nurses in Leeds
          A study published in Nature found that commuters are ill. | A study published in Nature
          The accusations were rejected by the firm. | the firm
          The price will rise, the minister, Josphat Mwendia, said. | the minister, Josphat Mwendia
          The price will rise, the minister, Josphat Mwendia, told the guests. | the minister, Josphat Mwendia
          The mood soured when Helen Strachan insisted that the price had risen. | Helen Strachan
          BHC chief executive Nina Hale said the company would appeal. | BHC chief executive Nina Hale
          Djiboutian Foreign Minister Moussa Robleh said the deal was fair. | Djiboutian Foreign Minister Moussa Robleh
          Minister Tesfalem further noted that the road was open. | Minister Tesfalem
          Twelve people were hurt, hospital staff said. | hospital staff
          Two men were freed, according to Oman's foreign ministry. | Oman's foreign ministry
          One of Argentina's top negotiators said the talks had failed. | One of Argentina's top negotiators
          Airport operator BHC said about 400 passengers were affected. | Airport operator BHC
          Mayor Colin Treadway spoke of "the best night this harbor has had". | Mayor Colin Treadway
          """)
  void keepsAnEnglishSourceWhole(String text, String source) {
    assertThat(sourceOf(Extracted.english(text))).isEqualTo(source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Die Firma zahlte laut einem Gutachten von Prüfern zu viel. | einem Gutachten von Prüfern
          Der Impfstoff hat die Zahl der Fälle der Auswertung zufolge gesenkt. | der Auswertung
          Der Preis sank dem Bericht der Kommission zufolge um drei Prozent. | dem Bericht der Kommission
          Am Montag kam in Berlin der Polizei zufolge niemand um. | der Polizei
          Die Zahl der Opfer stieg der Sprecherin der Polizei zufolge. | der Sprecherin der Polizei
          Damit sei die Zahl der Opfer der Polizei zufolge gestiegen. | der Polizei
          Der Mitteilung des Amts der Region zufolge ist sie gesperrt. | Der Mitteilung des Amts der Region
          Der Deutung der Forscher zufolge war es ein Sturm. | Der Deutung der Forscher
          Dem Vater des Jungen zufolge war es dunkel. | Dem Vater des Jungen
          2021 hatte Borchardt in Erlau betont, dass Stellen wegfallen. | Borchardt
          Greenpeace in Hamburg teilte mit, es werde klagen. | Greenpeace in Hamburg
          Nach dem Treffen teilte die Polizei in Hamburg mit, es sei vorbei. | die Polizei in Hamburg
          Die Vorwürfe wurden vom Konzern zurückgewiesen. | Konzern
          Die Zeitung will aus Regierungskreisen erfahren haben, dass er geht. | Die Zeitung
          Das Magazin will aus Kreisen der Koalition wissen, dass er geht. | Das Magazin
          Grund sind nach Angaben der Geschäftsführung Verluste. | der Geschäftsführung
          Die Mauer ist nicht in Gefahr, das versichert der Betreiber. | der Betreiber
          In seinem Beitrag stellte Putin Nordkorea als Partner dar. | Putin
          Norwegen: Brandt empfiehlt, den Plan zu stoppen. | Brandt
          Stellvertretend für den Rat empfahl der Kommissar Erik Brandt, dass sie beginnen. | der Kommissar Erik Brandt
          Einige vertreten die Auffassung, dass das Buch gefährlich ist. | Einige
          In einem Bericht der Neuen Post wurde vermutet, dass der Pilot müde war. | einem Bericht der Neuen Post
          General Erik Brandt erklärte hingegen, damit solle ein Streit vermieden werden. | General Erik Brandt
          Die Minister Frankreichs, Italiens und Spaniens sagten, sie seien zufrieden. | Die Minister Frankreichs, Italiens und Spaniens
          Nach Angaben des Bayrischen Rundfunks ist die Straße gesperrt. | des Bayrischen Rundfunks
          Ein Vertreter der „nordkabel ag“ sagte, das Werk sei sicher. | Ein Vertreter der „nordkabel ag“
          Es gab Gerüchte unter Anhängern, wonach der Trainer gehen muss. | Anhängern
          """)
  void keepsAGermanSourceWhole(String text, String source) {
    assertThat(sourceOf(Extracted.german(text))).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Die Frage lautet, ob das Haus steht.",
        "Das Werk schreibe rote Zahlen, zuletzt sei das Minus gewachsen.",
        "Es gelten strenge Regeln, so sind Taschen nicht zugelassen."
      })
  void findsNoSourceWhereNobodySpeaks(String text) {
    assertThat(sourceOf(Extracted.german(text))).isEmpty();
  }

  private static String sourceOf(Extracted text) {
    return AttributionFinder.withAllRules().find(HandedOver.parse(text)).all().stream()
        .map(Attribution::source)
        .filter(source -> source != null)
        .map(Source::text)
        .findFirst()
        .orElse("");
  }
}
