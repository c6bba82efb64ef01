package org.synopse.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;
import org.synopse.text.Span;

/** The times of two texts, compared as a fact-checker would, with the reason in words. */
class NewsTimeComparisonsTest {
  private static final int LEAST = 60;

  /** A row of the table. */
  record Row(String left, String right, List<String> published, ComparedTimes.Why why) {
    TimeExpression ofLeft() {
      return last(left, day(published.get(0)));
    }

    TimeExpression ofRight() {
      return last(right, day(published.get(published.size() - 1)));
    }

    private static @Nullable LocalDate day(String day) {
      return day.equals("-") ? null : LocalDate.parse(day);
    }
  }

  static Stream<Row> rows() {
    return ResourceLines.fields(NewsTimeComparisonsTest.class, "comparisons.txt").stream()
        .map(
            f ->
                new Row(
                    f.get(0),
                    f.get(1),
                    List.of(f.get(2).split(", ", -1)),
                    ComparedTimes.Why.valueOf(f.get(3))));
  }

  /** The last time of words such as {@code en: on Monday}, so that an hour comes with its day. */
  private static TimeExpression last(String cell, @Nullable LocalDate published) {
    boolean german = cell.startsWith("de:");
    Language language = german ? Language.GERMAN : Language.ENGLISH;
    String words = cell.substring(3).strip();
    boolean sentence = words.endsWith(".") && Character.isUpperCase(words.charAt(0));
    String text = sentence ? words : (german ? "Er kam " : "He came ") + words + ".";
    List<TimeExpression> found =
        TimeFinder.of(language).find(Annotated.sentence(language, text), published);
    assertThat(found).as(cell).isNotEmpty();
    return found.get(found.size() - 1);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comparesAsAFactCheckerWould(Row row) {
    ComparedTimes compared = ComparedTimes.of(row.ofLeft(), row.ofRight());
    assertThat(compared.why()).as(compared.reason(Language.ENGLISH)).isEqualTo(row.why());
    assertThat(TimeComparison.of(row.ofLeft(), row.ofRight())).isEqualTo(row.why().outcome());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comparesAlikeFromEitherSide(Row row) {
    ComparedTimes compared = ComparedTimes.of(row.ofLeft(), row.ofRight());
    assertThat(ComparedTimes.of(row.ofRight(), row.ofLeft()).why()).isEqualTo(compared.why());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhyWithoutCodes(Row row) {
    ComparedTimes compared = ComparedTimes.of(row.ofLeft(), row.ofRight());
    for (Language language : Language.values()) {
      assertThat(compared.reason(language)).contains(" ").doesNotContain("{", "XX", "-W", "_REF");
    }
  }

  @Test
  void looksAtManyComparisons() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | 2024-06-19 | DATE | 2024-06-19 | 19 June 2024 and 19 June 2024 are the same time"
            + " | 19. Juni 2024 und 19. Juni 2024 sind dieselbe Zeit",
        "DATE | 2024-06 | DATE | 2024-06-19 | June 2024 includes 19 June 2024"
            + " | Juni 2024 umfasst 19. Juni 2024",
        "DATE | 2023-SU | DATE | 2022-07 | July 2022 ends before summer 2023 begins"
            + " | Juli 2022 endet, bevor Sommer 2023 beginnt",
        "TIME | 2024-06-18T09:00 | TIME | 2024-06-18TMO"
            + " | 18 June 2024, in the morning includes 18 June 2024, 09:00"
            + " | 18. Juni 2024, morgens umfasst 18. Juni 2024, 09:00",
        "DATE | 2024-W25 | DATE | 2024-07 | week 25 of 2024 ends before July 2024 begins"
            + " | Woche 25 des Jahres 2024 endet, bevor Juli 2024 beginnt",
        "DATE | 199 | DATE | 1995 | the span from 1990 to 1999 includes 1995"
            + " | die Zeit von 1990 bis 1999 umfasst 1995",
        "DATE | XXXX-WXX-3 | DATE | 2024-06-19"
            + " | a Wednesday without a date cannot be placed in the calendar"
            + " | ein Mittwoch ohne Datum lässt sich im Kalender nicht einordnen",
        "DATE | 2024-06-19 | DURATION | P2Y9M"
            + " | 19 June 2024 is a date, and 2 years 9 months is a length of time"
            + " | 19. Juni 2024 ist ein Datum, 2 Jahre 9 Monate dagegen eine Dauer",
        "DURATION | PT1.5H | DURATION | PT2H"
            + " | 1.5 hours and 2 hours are not the same length of time"
            + " | 1,5 Stunden und 2 Stunden sind nicht gleich lang",
        "SET | XXXX-WXX-1 | SET | XXXX-WXX-1 | every Monday and every Monday come again alike"
            + " | jeder Montag und jeder Montag wiederholen sich auf dieselbe Weise"
      })
  void saysWhyInBothLanguages(
      TimexType left,
      String ofLeft,
      TimexType right,
      String ofRight,
      String english,
      String german) {
    ComparedTimes compared =
        ComparedTimes.of(
            new TimeExpression(new Span(0, 1), left, ofLeft),
            new TimeExpression(new Span(0, 1), right, ofRight));
    assertThat(compared.reason(Language.ENGLISH)).isEqualTo(english);
    assertThat(compared.reason(Language.GERMAN)).isEqualTo(german);
  }
}
