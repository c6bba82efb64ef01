package org.synopse.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.Span;

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
          Putin reist am Mittwoch nach Pjöngjang.              | 2024-06-19
          Am Mittwochabend soll er landen.                     | 2024-06-19
          Am Montag hat das Parlament zugestimmt.              | 2024-06-17
          Putin kam am Dienstag in Pjöngjang an.               | 2024-06-18
          Am kommenden Freitag wird gewählt.                   | 2024-06-21
          Am vergangenen Freitag wurde gewählt.                | 2024-06-14
          Am 19. Juni kommt er.                                | 2024-06-19
          Im September soll gewählt werden.                    | 2024-09
          Im September wurde gewählt.                          | 2023-09
          Im März wird gewählt.                                | 2025-03
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
          He said on Monday that talks would resume next Friday.           | 2024-06-17 2024-06-21
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
          GERMAN  | Es ist sein erster Besuch seit 24 Jahren.         | P24Y
          GERMAN  | Der Streik dauert zwölf Tage und drei Stunden.    | P12D PT3H
          GERMAN  | Vor drei Monaten starb er.                        | P3M
          ENGLISH | It took two weeks and 30 minutes.                 | P2W PT30M
          ENGLISH | He served for 24 years.                           | P24Y
          """)
  void findsDurations(Language language, String text, String values) {
    assertThat(values(language, text, TUESDAY)).isEqualTo(values);
    assertThat(find(language, text, null))
        .extracting(TimeExpression::type)
        .containsOnly(TimexType.DURATION);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er kam am Morgen.",
        "Im Werk arbeiten 2000 Menschen.",
        "Der Streit dauert seit Jahren.",
        "Putin lobt Nordkorea."
      })
  void findsNoTimeWhereGermanNamesNone(String text) {
    assertThat(find(Language.GERMAN, text, TUESDAY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They may go home.",
        "They hired 2000 workers.",
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

  @ParameterizedTest
  @CsvSource({
    "2024-06-19, 2024-06, true",
    "2024-06-19, 2024, true",
    "2024-06-19, 2024-06-19, true",
    "2024-06-19, 2024-06-18, false",
    "2024-06-19, 2024-07, false"
  })
  void letsADayLieWithinItsMonth(String left, String right, boolean compatible) {
    assertThat(date(left).isCompatibleWith(date(right))).isEqualTo(compatible);
    assertThat(date(right).isCompatibleWith(date(left))).isEqualTo(compatible);
  }
}
