package org.synopse.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;
import org.synopse.text.Sentence;
import org.synopse.text.Span;
import org.synopse.text.Token;

class TimeFinderTest {
  private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);

  private static List<TimeExpression> find(
      Language language, String text, @Nullable LocalDate published) {
    return TimeFinder.of(language).find(Annotated.sentence(language, text), published);
  }

  private static String values(Language language, String text, @Nullable LocalDate published) {
    return find(language, text, published).stream()
        .map(TimeExpression::value)
        .collect(Collectors.joining(" "));
  }

  private static TimeExpression date(String value) {
    return new TimeExpression(new Span(0, 1), TimexType.DATE, value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Das Gerät soll am letzten Mittwoch des Monats aufsetzen.       | 2024-06-26
          GERMAN  | Am ersten Montag des Monats heulten die Sirenen.               | 2024-06-03
          GERMAN  | Am zweiten Dienstag nächsten Monats tagt der Rat.              | 2024-07-09
          GERMAN  | Am letzten Mittwoch kam er.                                    | 2024-06-12
          GERMAN  | Am Mittwoch befasst sich der Ausschuss mit der Bürgschaft.     | 2024-06-19
          GERMAN  | Am Montag erhalten die Bürger ihre Bescheide.                  | 2024-06-24
          GERMAN  | Am Montag hat sich der Ausschuss mit der Bürgschaft befasst.   | 2024-06-17
          GERMAN  | Frau am Montag in Köln schwer verletzt.                        | 2024-06-17
          GERMAN  | Der für Sonntag geplante Umzug wurde abgesagt.                 | 2024-06-23
          GERMAN  | Der ursprünglich für Sonntag geplante Start wurde verschoben.  | 2024-06-16
          GERMAN  | In der Nacht zu Sonntag brannte es.                            | 2024-06-16TNI
          ENGLISH | The parade planned for Sunday had been cancelled.              | 2024-06-23
          ENGLISH | Four of them walked free from court in May.                    | 2024-05
          ENGLISH | It may happen on Sunday.                                       | 2024-06-23
          ENGLISH | The regulator has weeks, until September 24, to clear the deal. | 2024-09-24
          """)
  void readsDaysByTheTenseOfTheirClause(Language language, String text, String value) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Der Rückstand betrug 3:42 Minuten.                        | PT3M42S
          GERMAN  | Er lief in 2:15:30 Stunden ins Ziel.                      | PT2H15M30S
          GERMAN  | Sie kam um 3:42 Uhr.                                      | 2024-06-18T03:42
          GERMAN  | Die Arbeitszeit sinkt von 39 auf 36 Stunden.              | PT39H PT36H
          ENGLISH | The sentence was cut from ten to seven years.             | P10Y P7Y
          GERMAN  | Das war ein guter Tag.                                    | ''
          GERMAN  | Er wartete eine gute Stunde.                              | PT1H
          GERMAN  | Das Haus öffnet nach vierjähriger Sanierung.              | P4Y
          GERMAN  | Die vierjährige Tochter lachte.                           | ''
          GERMAN  | Die Veranstalter sprachen von 1200.                       | ''
          GERMAN  | Das Haus stammt von 1200.                                 | 1200
          """)
  void tellsLengthsFromClockTimesAndYears(Language language, String text, String value) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | It was the worst fall since March 2020. He complained in November. | 2023-11
          GERMAN  | Es ist der erste Titel seit 2011. Im Oktober hatten sie verloren.  | 2023-10
          GERMAN  | Die 2006 gebaute Maschine wurde im April geprüft.                  | 2024-04
          GERMAN  | Im Jahr 2006 wurde sie gebaut. Im April wurde sie geprüft.         | 2006-04
          GERMAN  | Die Rundfahrt endet am Sonntag. Am Vortag hatte er Glück gehabt.   | 2024-06-17
          GERMAN  | Die Fahrt endet am Sonntag. Am Morgen wurde sie verkürzt.          | 2024-06-18TMO
          """)
  void goesOnWithTheTimeThatATextSpeaksOf(Language language, String text, String last) {
    List<TimeExpression> found =
        TimeFinder.of(language).find(Annotated.sentences(language, text), TUESDAY).stream()
            .flatMap(List::stream)
            .toList();
    assertThat(found.get(found.size() - 1).value()).isEqualTo(last);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Putin reist am Mittwoch nach Pjöngjang.              | 2024-06-19
          Am Mittwochabend soll er landen.                     | 2024-06-19TEV
          Am Montag hat das Parlament zugestimmt.              | 2024-06-17
          Putin kam am Dienstag in Pjöngjang an.               | 2024-06-18
          Am kommenden Freitag wird gewählt.                   | 2024-06-21
          Am vergangenen Freitag wurde gewählt.                | 2024-06-14
          Am 19. Juni kommt er.                                | 2024-06-19
          Im September soll gewählt werden.                    | 2024-09
          Im September wurde gewählt.                          | 2023-09
          Im März wird gewählt.                                | 2025-03
          Der Flug ist für den 24. Juli vorgesehen.            | 2024-07-24
          Der Prozess wurde auf den 28. November vertagt.      | 2024-11-28
          Der Start war für den 24. Mai geplant.               | 2024-05-24
          Er kam gestern und geht morgen.                      | 2024-06-17 2024-06-19
          Sie landet heute, er kam vorgestern.                 | 2024-06-18 2024-06-16
          """)
  void resolvesGermanDatesAgainstTheDayOfPublication(String text, String values) {
    assertThat(values(Language.GERMAN, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Putin reist am Mittwoch nach Pjöngjang.         | XXXX-WXX-3
          Am 19. Juni kommt er.                           | XXXX-06-19
          Im September wurde gewählt.                     | XXXX-09
          Er kommt heute an.                              | PRESENT_REF
          Am 19. Juni 2024 landete Putin in Hanoi.        | 2024-06-19
          Er wurde im September 2005 gewählt.             | 2005-09
          Stand 2005-07-13 war er krank.                  | 2005-07-13
          Im Jahr 2000 war er zuletzt dort.               | 2000
          Seit 2019 gilt das Gesetz.                      | 2019
          """)
  void leavesOpenWhatOnlyTheDayOfPublicationSettlesInGerman(String text, String values) {
    assertThat(values(Language.GERMAN, text, null)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Putin arrives on Wednesday.                                      | 2024-06-19
          Putin arrived on Monday.                                         | 2024-06-17
          Parliament will vote on Monday.                                  | 2024-06-24
          He said on Monday that talks would resume next Friday.           | 2024-06-17 2024-06-28
          He died in March.                                                | 2024-03
          He left on March 3.                                              | 2024-03-03
          He left yesterday and returns tomorrow.                          | 2024-06-17 2024-06-19
          He returns today.                                                | 2024-06-18
          """)
  void resolvesEnglishDatesAgainstTheDayOfPublication(String text, String values) {
    assertThat(values(Language.ENGLISH, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Putin arrived on Wednesday.              | XXXX-WXX-3
          He left on March 3.                      | XXXX-03-03
          He left today.                           | PRESENT_REF
          He died on June 19, 2024.                | 2024-06-19
          He died on 19 June 2024.                 | 2024-06-19
          He died in June 2024.                    | 2024-06
          He left on Sept. 3, 2021.                | 2021-09-03
          The law took effect on 2005-07-13.       | 2005-07-13
          It happened in 2019.                     | 2019
          """)
  void leavesOpenWhatOnlyTheDayOfPublicationSettlesInEnglish(String text, String values) {
    assertThat(values(Language.ENGLISH, text, null)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Es ist sein erster Besuch seit 24 Jahren.             | P24Y
          GERMAN  | Der Streik dauert zwölf Tage und drei Stunden.        | P12DT3H
          GERMAN  | Er saß zwei Jahre und neun Monate im Gefängnis.       | P2Y9M
          GERMAN  | Der Film dauert anderthalb Stunden.                   | PT1.5H
          GERMAN  | Das Werk stand ein halbes Jahr still.                 | P0.5Y
          GERMAN  | Wenige Stunden vor der Ankunft brannte es.            | PTXH
          GERMAN  | Der Streit dauert seit Jahren.                        | PXY
          GERMAN  | Sie verhandelten tagelang.                            | PXD
          GERMAN  | Der zweitägige Besuch endet.                          | P2D
          GERMAN  | In den vergangenen zehn Jahren stieg der Preis.       | P10Y
          GERMAN  | In den vergangenen Wochen stieg der Preis.            | PXW
          ENGLISH | It took two weeks and 30 minutes.                     | P2W PT30M
          ENGLISH | He served for 24 years.                               | P24Y
          ENGLISH | It took two and a half years.                         | P2.5Y
          ENGLISH | The two-day meeting ends.                             | P2D
          ENGLISH | They waited for half an hour.                         | PT0.5H
          """)
  void findsDurations(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
    assertThat(find(language, text, null))
        .extracting(TimeExpression::type)
        .containsOnly(TimexType.DURATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Vor drei Monaten starb er.                     | 2024-03
          GERMAN  | Vor rund 24 Jahren war er dort.                | 2000
          GERMAN  | Er kam vor zwei Tagen.                         | 2024-06-16
          GERMAN  | Er kam vor einer Woche.                        | 2024-W24
          ENGLISH | He left two days ago.                          | 2024-06-16
          ENGLISH | He died three months ago.                      | 2024-03
          """)
  void datesWhatLiesBackByALength(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Er kam am 13.07.2005 an.                       | 2005-07-13
          GERMAN  | Er kam am 13.07.05 an.                         | 2005-07-13
          GERMAN  | Am 3.6. kam er an.                             | 2024-06-03
          GERMAN  | Am Mittwoch, den 19. Juni, kommt er.           | 2024-06-19
          GERMAN  | Der Rat tagte vom 3. bis 5. Juni.              | 2024-06-03 2024-06-05
          GERMAN  | Er kam am 8. Mai vergangenen Jahres.           | 2023-05-08
          GERMAN  | Am 2024-06-17 kam er an.                       | 2024-06-17
          ENGLISH | He came on 07/13/2005.                         | 2005-07-13
          ENGLISH | He came on the 13th of July 2005.              | 2005-07-13
          ENGLISH | He died on Monday, June 17, 2024, in Hanoi.    | 2024-06-17
          """)
  void readsFullDatesInEveryNotation(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Am vergangenen Dienstag kam er.                             | 2024-06-11
          GERMAN  | Putin wird am Mittwoch erwartet, wie der Kreml am Montag mitteilte.   | 2024-06-19 2024-06-17
          GERMAN  | Seit Mai gilt das Gesetz.                                   | 2024-05
          GERMAN  | Er traf den Gast, der bis Mittwoch bleibt.                  | 2024-06-19
          GERMAN  | Ab Montag gilt das Gesetz.                                  | 2024-06-24
          ENGLISH | He will come on Wednesday, the Kremlin said on Monday.      | 2024-06-19 2024-06-17
          ENGLISH | Last Tuesday he left.                                       | 2024-06-11
          """)
  void judgesLastAndNextByTheClauseOfTheTime(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Er kam Anfang des Monats und im vergangenen Jahr.    | 2024-06 2023
          GERMAN  | Vergangene Woche kam er, nächsten Monat geht er.     | 2024-W24 2024-07
          GERMAN  | Im Vorjahr waren es mehr.                            | 2023
          GERMAN  | Am Wochenende hat es gebrannt.                       | 2024-W24-WE
          GERMAN  | Im Herbst 1998 und im ersten Quartal 2024 sank es.   | 1998-FA 2024-Q1
          GERMAN  | Im zweiten Halbjahr 2023 sank es.                    | 2023-H2
          GERMAN  | Die 1990er Jahre und die frühen 2000er.              | 199 200
          GERMAN  | In den siebziger Jahren des 20. Jahrhunderts.        | 197 19
          GERMAN  | Zwischen 1939 und 1945 war Krieg.                    | 1939 1945
          GERMAN  | Er kam an Heiligabend 2023 und am Ostermontag.       | 2023-12-24 2024-04-01
          ENGLISH | He left last week and returns next month.            | 2024-W24 2024-07
          ENGLISH | In spring 2023 it fell.                              | 2023-SP
          ENGLISH | In the first quarter of 2024 sales rose.             | 2024-Q1
          ENGLISH | The early 1990s and the 21st century.                | 199 20
          """)
  void readsLongerStretches(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Sie starb am Montagabend.                      | 2024-06-17TEV
          GERMAN  | Er kam gestern Abend.                          | 2024-06-17TEV
          GERMAN  | Er kam am frühen Morgen.                       | 2024-06-18TMO
          GERMAN  | Das Spiel beginnt um 20.30 Uhr.                | 2024-06-18T20:30
          GERMAN  | Offen ist von 15 bis 18 Uhr.                   | 2024-06-18T15:00 2024-06-18T18:00
          GERMAN  | Er kam gegen halb neun.                        | 2024-06-18T08:30
          GERMAN  | Er kommt am 20. Juni um acht Uhr.              | 2024-06-20 2024-06-20T08:00
          ENGLISH | He came last night.                            | 2024-06-17TNI
          ENGLISH | The match starts at 8:30 p.m. today.           | 2024-06-18T20:30 2024-06-18
          ENGLISH | They met in the afternoon.                     | 2024-06-18TAF
          """)
  void readsTimesOfDay(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Sie tagen jeden Montag.                        | XXXX-WXX-1
          GERMAN  | Sie tagen täglich und alle zwei Jahre.         | P1D P2Y
          GERMAN  | Er läuft abends.                               | XXXX-XX-XXTEV
          GERMAN  | Die Bahn fährt dreimal am Tag.                 | P1D
          ENGLISH | They meet every Monday.                        | XXXX-WXX-1
          ENGLISH | They meet twice a year.                        | P1Y
          """)
  void findsSets(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
    assertThat(find(language, text, TUESDAY))
        .extracting(TimeExpression::type)
        .containsOnly(TimexType.SET);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Er regiert jetzt.                              | PRESENT_REF
          GERMAN  | Damals regierte er.                            | PAST_REF
          GERMAN  | Demnächst regiert er.                          | FUTURE_REF
          ENGLISH | He currently governs.                          | PRESENT_REF
          ENGLISH | He formerly governed.                          | PAST_REF
          """)
  void findsWhatRefersToNoDate(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
    assertThat(find(language, text, TUESDAY)).noneMatch(TimeExpression::isComparable);
  }

  @Test
  void keepsYesterdayAndTodayApartWithoutADayOfPublication() {
    List<TimeExpression> times = find(Language.GERMAN, "Sie kam gestern und er kommt heute.", null);

    assertThat(times).hasSize(2);
    assertThat(times.get(0).isCompatibleWith(times.get(1))).isFalse();
  }

  @Test
  void countsTheNextDayFromTheDayBefore() {
    List<Sentence> sentences =
        Annotated.sentences(
            Language.GERMAN, "Am 2. März 2009 verlor er. Am nächsten Tag reiste er ab.");

    assertThat(TimeFinder.of(Language.GERMAN).find(sentences, TUESDAY))
        .flatExtracting(times -> times)
        .extracting(TimeExpression::value)
        .containsExactly("2009-03-02", "2009-03-03");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Im Werk arbeiten 2000 Menschen.",
        "Sie zahlten von 1450 bis 1850 Mark.",
        "Das Spiel endete 3:1.",
        "Er zahlte 13.000 Euro und 3,5 Prozent.",
        "Der Mann ist 24 Jahre alt.",
        "Putin lobt Nordkorea."
      })
  void findsNoTimeWhereGermanNamesNone(String text) {
    assertThat(find(Language.GERMAN, text, TUESDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Er kam am %s an., dd.MM.yyyy",
    "GERMAN, Er kam am %s an., d.M.yyyy",
    "GERMAN, Er kam am %s an., d. MMMM yyyy",
    "GERMAN, Er kam am %s an., yyyy-MM-dd",
    "ENGLISH, He came on %s to stay., MM/dd/yyyy",
    "ENGLISH, He came on %s to stay., 'MMMM d, yyyy'",
    "ENGLISH, He came on %s to stay., d MMMM yyyy",
    "ENGLISH, He came on %s to stay., yyyy-MM-dd"
  })
  void readsBackEveryDayItPrints(Language language, String frame, String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, language.locale());
    for (int i = 0; i < 60; i++) {
      LocalDate day = LocalDate.of(1901, 1, 1).plusDays(1009L * i);
      String text = String.format(Locale.ROOT, frame, format.format(day));
      assertThat(TimeFinder.of(language).find(words(text), TUESDAY))
          .as(text)
          .extracting(TimeExpression::value)
          .containsExactly(day.toString());
    }
  }

  /** A sentence cut at blanks, so that the notation alone is tested. */
  private static Sentence words(String text) {
    List<Token> tokens = new ArrayList<>();
    int begin = 0;
    for (String word : text.split(" ", -1)) {
      Span span = new Span(begin, begin + word.length());
      tokens.add(new Token(span, word, PartOfSpeech.X, word, Set.of()));
      begin = span.end() + 1;
    }
    return new Sentence(new Span(0, text.length()), 0, false, tokens);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may go home.",
        "They hired 2000 workers.",
        "A report by the Daily Harbour names the firm.",
        "Protesters march to the palace."
      })
  void findsNoTimeWhereEnglishNamesNone(String text) {
    assertThat(find(Language.ENGLISH, text, TUESDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Putin reist am Mittwoch nach Pjöngjang.      | am Mittwoch
          GERMAN  | Am 19. Juni kommt er nach Hanoi.             | Am 19. Juni
          GERMAN  | Er regiert seit 24 Jahren.                   | seit 24 Jahren
          ENGLISH | He died on June 19, 2024, in Hanoi.          | on June 19, 2024
          ENGLISH | He left yesterday.                           | yesterday
          """)
  void anchorsATimeWithItsPreposition(Language language, String text, String words) {
    assertThat(find(language, text, TUESDAY))
        .extracting(time -> time.span().in(text))
        .containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          GERMAN  | In den 1970-er Jahren lebte er hier.               | 197
          GERMAN  | Seit den 80-er Jahren ist das bekannt.             | 198
          GERMAN  | In den 1960-ern spielte er hier.                   | 196
          ENGLISH | Since '82 he has led the party.                    | 1982
          GERMAN  | Es gab ein einmonatiges Verbot.                    | P1M
          GERMAN  | Er erhielt eine siebenjährige Freiheitsstrafe.     | P7Y
          GERMAN  | Nach 12-jähriger Amtszeit ging er.                 | P12Y
          """)
  void readsDecadesAndLengths(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          GERMAN  | Ein siebenjähriges Kind lachte.
          GERMAN  | Der 12-Jährige beendete seine Karriere.
          GERMAN  | Er sprach vom Arabischen Frühling.
          GERMAN  | Der Prager Frühling endete.
          ENGLISH | He won gold at the Winter Olympics.
          ENGLISH | The club soon grew.
          ENGLISH | The march of 3,000 workers ended.
          GERMAN  | Der Wagen fuhr 90 Kilometer pro Stunde.
          GERMAN  | Das Boot kostet 2100 US-Dollar.
          GERMAN  | Er hatte Kinder im Alter zwischen 9 und 12 Jahren.
          """)
  void findsNoTimeInNamesAgesAndSpeeds(Language language, String text) {
    assertThat(find(language, text, TUESDAY)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Am 3. Mai 2024 brannte es. Zwei Tage zuvor war die Halle leer.  | 2024-05-01
          GERMAN  | Am 3. Mai 2024 brannte es. Drei Tage später riss man sie ab.    | 2024-05-06
          ENGLISH | It burnt on May 3, 2024. Two days earlier the hall was empty.   | 2024-05-01
          """)
  void countsFromTheDayThatTheTextNamed(Language language, String text, String value) {
    List<List<TimeExpression>> found =
        TimeFinder.of(language).find(Annotated.sentences(language, text), TUESDAY);
    assertThat(found.get(1)).extracting(TimeExpression::value).containsExactly(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Im Laufe des Jahres 2007 sank die Quote.                      | 2007
          GERMAN  | Im letzten Quartal 2007 sank die Quote.                       | 2007-Q4
          GERMAN  | Im letzten Quartal des Jahres 2007 sank die Quote.            | 2007-Q4
          GERMAN  | Er bekam eine Strafe von fünf Jahren.                         | P5Y
          GERMAN  | Sie war sieben Jahre lang Richterin.                          | P7Y
          GERMAN  | Betroffen sind 1300 Gemeinden.                                | ''
          GERMAN  | Das Bild hat 1280*720 Punkte.                                 | ''
          GERMAN  | Der Herd kostet 1200,- Euro.                                  | ''
          GERMAN  | Um 1500 v. Chr. bebte hier die Erde.                          | ''
          GERMAN  | Er wurde zum Sportler des Jahres gewählt.                     | ''
          GERMAN  | Es gab im Jahr 513 Anträge.                                   | ''
          GERMAN  | Am frühen Morgen des 4. Juni brannte ein Lager.               | 2024-06-04TMO
          GERMAN  | Gegen 7 Uhr am Morgen des 4. Juni brannte es.                 | 2024-06-04T07:00 2024-06-04TMO
          GERMAN  | Seit dem 3. Juni hält sich die Gruppe hier auf.               | 2024-06-03
          GERMAN  | Die Messe läuft vom 16. bis zum 20. Juni.                     | 2024-06-16 2024-06-20
          GERMAN  | Hier ist am Samstag ein Flugzeug der „Blauen Linie“ mit acht Leuten, darunter drei Piloten, abgestürzt. | 2024-06-15
          GERMAN  | Er war mit 39 Jahren der jüngste Bürgermeister.               | ''
          GERMAN  | Mit 12 oder 13 Jahren begann sie zu rudern.                   | ''
          GERMAN  | Man bestrafte ihn mit drei Jahren Haft.                       | P3Y
          ENGLISH | She was named Coach of the Year in Oslo.                      | ''
          ENGLISH | Sales fell in the first half of the year.                     | 2024-H1 2024
          ENGLISH | The 4.6 quake woke the town.                                  | ''
          ENGLISH | They agreed on the 3.5 million votes.                         | ''
          ENGLISH | After a weeklong strike the decade-long dispute ended.        | P1W P1DE
          ENGLISH | On the morning of 4 June a store burnt.                       | 2024-06-04TMO
          """)
  void tellsWhatNamesATimeFromWhatDoesNot(Language language, String text, String expected) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Im Jahr 1990 wurde das Werk gegründet. Zwei Jahre später stand es leer. | 1992
          ENGLISH | The works were founded in 1990. Two years later they stood empty.       | 1992
          GERMAN  | Im Jahr 1990 wurde das Werk gegründet. Sechs Jahre zuvor war es ein Feld. | 1984
          GERMAN  | Er regierte bis 1997. Am Dienstag, 18. Juni, ist er gestorben.          | 2024-06-18
          """)
  void countsFromTheYearThatTheTextNamed(Language language, String text, String value) {
    List<List<TimeExpression>> found =
        TimeFinder.of(language).find(Annotated.sentences(language, text), TUESDAY);
    assertThat(found.get(1)).extracting(TimeExpression::value).containsExactly(value);
  }

  @Test
  void resolvesAWeekdayOverTheEndOfAYear() {
    LocalDate newYear = LocalDate.of(2025, 1, 1);
    assertThat(values(Language.GERMAN, "Am Montag hat das Parlament zugestimmt.", newYear))
        .isEqualTo("2024-12-30");
    assertThat(values(Language.GERMAN, "Im Dezember wurde gewählt.", newYear)).isEqualTo("2024-12");
  }

  @Test
  void tellsADayFromAMonthAndAYear() {
    assertThat(date("2024-06-19").isDay()).isTrue();
    assertThat(date("2024-06").isDay()).isFalse();
    assertThat(date("XXXX-WXX-3").isDay()).isFalse();
    assertThat(date("XXXX-06-19").isDay()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, true",
    "2024-06, true",
    "2024-06-19, true",
    "XXXX-06-19, false",
    "PRESENT_REF, false"
  })
  void isACalendarDateWhereItsDigitsAreKnown(String value, boolean known) {
    assertThat(date(value).isCalendarDate()).isEqualTo(known);
  }
}
