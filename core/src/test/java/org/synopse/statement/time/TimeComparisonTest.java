package org.synopse.statement.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.text.Span;

class TimeComparisonTest {
  private static TimeExpression time(TimexType type, String value) {
    return new TimeExpression(new Span(0, 1), type, value);
  }

  private static void assertRelation(
      TimexType type, String left, String right, TimeComparison relation) {
    TimeExpression ofLeft = time(type, left);
    TimeExpression ofRight = time(type, right);
    assertThat(TimeComparison.of(ofLeft, ofRight)).isEqualTo(relation);
    assertThat(TimeComparison.of(ofRight, ofLeft)).isEqualTo(relation);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-19, 2024-06-19, EQUAL",
    "2024-06-19, 2024-06, COMPATIBLE",
    "2024-06-19, 2024-W25, COMPATIBLE",
    "2024-06-19, 2024-Q2, COMPATIBLE",
    "2024-06, 2024, COMPATIBLE",
    "2024, 202, COMPATIBLE",
    "1999-12, 19, COMPATIBLE",
    "2024-06-22, 2024-W25-WE, COMPATIBLE",
    "2024-12-30, 2025-W01, COMPATIBLE",
    "2024-06-19, 2024-06-18, DISJOINT",
    "2024-06-19, 2024-07, DISJOINT",
    "2024-06-19, 2024-W26, DISJOINT",
    "2024-06-19, 2024-H2, DISJOINT",
    "1999, 200, DISJOINT",
    "PRESENT_REF, PRESENT_REF, NOT_COMPARABLE",
    "PRESENT_REF, 2024-06-19, NOT_COMPARABLE",
    "XXXX-06-19, 2024-06-19, NOT_COMPARABLE",
    "XXXX-WXX-3, XXXX-WXX-3, NOT_COMPARABLE"
  })
  void comparesDatesByTheirGranularity(String left, String right, TimeComparison relation) {
    assertRelation(TimexType.DATE, left, right, relation);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-18T20:30, 2024-06-18T20:30, EQUAL",
    "2024-06-18T20:30, 2024-06-18TEV, COMPATIBLE",
    "2024-06-18T20:30, 2024-06-18, COMPATIBLE",
    "2024-06-18T20:30, 2024-06-18TMO, DISJOINT",
    "2024-06-18T20:30, 2024-06-19, DISJOINT"
  })
  void comparesTimesOfDayWithEachOtherAndWithDates(
      String left, String right, TimeComparison relation) {
    assertRelation(TimexType.TIME, left, right, relation);
  }

  @ParameterizedTest
  @CsvSource({
    "P24Y, P24Y, EQUAL",
    "P2Y, P24M, EQUAL",
    "P1W, P7D, EQUAL",
    "PT90M, PT1.5H, EQUAL",
    "P2Y9M, P33M, EQUAL",
    "P24Y, P20Y, DISJOINT",
    "P1M, P30D, NOT_COMPARABLE",
    "PXY, P24Y, NOT_COMPARABLE"
  })
  void comparesDurationsByTheirLength(String left, String right, TimeComparison relation) {
    assertRelation(TimexType.DURATION, left, right, relation);
  }

  @ParameterizedTest
  @CsvSource({"DATE, SET", "DATE, DURATION", "SET, DURATION"})
  void comparesNoTwoKinds(TimexType left, TimexType right) {
    assertThat(TimeComparison.of(time(left, "P1D"), time(right, "P1D")))
        .isEqualTo(TimeComparison.NOT_COMPARABLE);
  }
}
