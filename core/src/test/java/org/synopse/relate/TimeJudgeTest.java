package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeJudgeTest {
  private static final RelationJudge JUDGE = new TimeJudge();
  private static final String EARLIER = "Der Vertrag wurde am Sonntag unterzeichnet.";
  private static final String LATER = "Der Vertrag wurde am Montag unterzeichnet.";

  @Test
  void seesDatesThatExcludeEachOther() {
    assertThat(Judged.of(EARLIER, LATER).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.of(EARLIER, LATER).evidenceBy(JUDGE))
        .isEqualTo("2024-06-16 against 2024-06-17: am Sonntag | am Montag");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Der Vertrag wurde am Montag unterzeichnet. | Der Vertrag wurde im Juni 2024 unterzeichnet.
          Der Vertrag wurde im Juni 2024 unterzeichnet. | Der Vertrag wurde 2024 unterzeichnet.
          Der Vertrag wurde am Montag unterzeichnet. | Am Montag wurde der Vertrag unterzeichnet.
          Der Vertrag wurde am Montag unterzeichnet. | Der Vertrag wurde unterzeichnet.
          """)
  void acceptsDatesThatCanBeOne(String left, String right) {
    assertThat(Judged.of(left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.of(right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void seesDaysInFigures() {
    assertThat(
            Judged.of(
                    "Der Vertrag wurde am 17. Juni 2024 unterzeichnet.",
                    "Der Vertrag wurde am 18. Juni 2024 unterzeichnet.")
                .evidenceBy(JUDGE))
        .isEqualTo("2024-06-17 against 2024-06-18: am 17. Juni 2024 | am 18. Juni 2024");
  }

  @Test
  void seesAMonthThatTheDayIsNotIn() {
    assertThat(Judged.of(EARLIER, "Der Vertrag wurde im Mai 2024 unterzeichnet.").by(JUDGE))
        .contains(Relation.CONTRADICTION);
  }

  @Test
  void sparesPairsThatAreNotSurelyOfOneThing() {
    assertThat(Judged.of(EARLIER, LATER).withSimilarity(0.84).by(JUDGE)).isEmpty();
    assertThat(Judged.of(EARLIER, LATER).withSimilarity(0.85).by(JUDGE)).isPresent();
  }

  @Test
  void sparesAStatementWithTwoDates() {
    assertThat(
            Judged.of(
                    "Der Vertrag galt im Mai 2023 und im Juni 2023.",
                    "Der Vertrag galt im Juli 2023.")
                .by(JUDGE))
        .isEmpty();
  }
}
