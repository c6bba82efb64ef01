package org.synopse.study.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {
  @Test
  void isNothingWhereBothSidesUseAWordAlike() {
    assertThat(LogOdds.of(5, 100, 5, 100, 0.05).value()).isCloseTo(0, within(1e-9));
  }

  @Test
  void turnsItsSignWithTheSides() {
    LogOdds one = LogOdds.of(6, 100, 1, 200, 0.02);
    LogOdds other = LogOdds.of(1, 200, 6, 100, 0.02);

    assertThat(one.value()).isPositive().isCloseTo(-other.value(), within(1e-9));
  }

  @Test
  void isSurerOfAWordThatIsUsedMoreOften() {
    assertThat(LogOdds.of(6, 100, 0, 100, 0.01).z())
        .isGreaterThan(LogOdds.of(2, 100, 0, 100, 0.01).z());
  }
}
