package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GreatestValuesTest {
  private final GreatestValues values = new GreatestValues();

  @Test
  void keepsTheGreatestOfEachNumber() {
    values.give(0, 0.25);
    values.give(0, 0.5);
    values.give(0, 0.125);

    assertThat(values.of(0)).isEqualTo(0.5);
    assertThat(values.of(1)).isZero();
  }

  @Test
  void keepsManyNumbersApart() {
    for (int i = 0; i < 10_000; i++) {
      values.give((long) i << 32 | i / 2, i + 1);
    }

    for (int i = 0; i < 10_000; i++) {
      assertThat(values.of((long) i << 32 | i / 2)).isEqualTo(i + 1);
    }
  }
}
