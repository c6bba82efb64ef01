package org.synopse.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

/** Times that count from the day or hour of publication, and what they tell besides their value. */
class CountedTimesTest {
  private static final LocalDate TUESDAY = LocalDate.of(2024, 6, 18);
  private static final LocalTime HALF_PAST_EIGHT = LocalTime.of(20, 30);

  private static List<TimeExpression> find(Language language, String text) {
    return TimeFinder.of(language)
        .find(Annotated.sentences(language, text), TUESDAY, HALF_PAST_EIGHT)
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static String told(TimeExpression time) {
    CalendarStretch stretch = time.stretch();
    return time.type()
        + " "
        + time.value()
        + (stretch == null ? "" : " " + stretch.begin() + ".." + stretch.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | The talks will resume in two weeks. | DATE 2024-W27 2024-07-02T00:00..2024-07-03T00:00
          ENGLISH | The law was passed two years ago.   | DATE 2022 2022-06-18T00:00..2022-06-19T00:00
          GERMAN  | Er starb vor zwei Wochen.           | DATE 2024-W23 2024-06-04T00:00..2024-06-05T00:00
          ENGLISH | He fell ill two days ago.           | DATE 2024-06-16
          ENGLISH | The train will leave in 5 minutes.  | TIME 2024-06-18T20:35
          GERMAN  | Der Brand brach vor zwei Stunden aus. | TIME 2024-06-18T18:30
          ENGLISH | He will speak within the next 5 hours. | DURATION PT5H 2024-06-18T20:30..2024-06-19T01:30
          ENGLISH | He will stay the rest of the week.  | DATE 2024-W25 2024-06-18T00:00..2024-06-24T00:00
          GERMAN  | Er bleibt den Rest des Monats.      | DATE 2024-06 2024-06-18T00:00..2024-07-01T00:00
          ENGLISH | Profits rose in fiscal year 2023.   | DATE FY2023
          ENGLISH | Profits rose in the last fiscal year. | DATE FY2023
          ENGLISH | The first two weeks of 2021 were cold. | DURATION P2W 2021-01-01T00:00..2021-01-15T00:00
          ENGLISH | The vote is this Friday.            | DATE 2024-06-21
          ENGLISH | The vote is next Friday.            | DATE 2024-06-28
          ENGLISH | She is expected to resign on Friday. | DATE 2024-06-21
          ENGLISH | She resigned on Friday.              | DATE 2024-06-14
          ENGLISH | The deadline is 4/22.               | DATE 2025-04-22
          ENGLISH | The file is dated 20161016.         | DATE 2016-10-16
          ENGLISH | It was logged on Oct 26 15:50:06 2016. | TIME 2016-10-26T15:50:06
          ENGLISH | She was born in April of '87.       | DATE 1987-04
          ENGLISH | The shop opens every other Friday.  | SET XXXX-WXX-5
          """)
  void areReadWithWhatTheyTellBesides(Language language, String text, String expected) {
    assertThat(
            find(language, text).stream()
                .map(CountedTimesTest::told)
                .collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ENGLISH | Three quarters of the 24/7 shops closed.
          ENGLISH | Call 138-2010-2015 for help.
          ENGLISH | Only 3/4 of the voters came.
          """)
  void areNotReadIntoNumbers(Language language, String text) {
    assertThat(find(language, text)).isEmpty();
  }

  @Test
  void keepHoursALengthWhereOnlyTheDayIsKnown() {
    List<TimeExpression> found =
        TimeFinder.of(Language.ENGLISH)
            .find(Annotated.english("The train will leave in 5 minutes."), TUESDAY);
    assertThat(found).extracting(CountedTimesTest::told).containsExactly("DURATION PT5M");
  }
}
