package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5_000, 20_000})
  void numbersKeysInTheOrderInWhichTheyCome(int expected) {
    KeyTable table = new KeyTable(expected);

    for (int i = 0; i < 10_000; i++) {
      assertThat(table.number(key(i))).isEqualTo(KeyTable.NONE);
      assertThat(table.add(key(i))).isEqualTo(i);
      assertThat(table.add(key(i / 2))).isEqualTo(i / 2);
    }

    assertThat(table.size()).isEqualTo(10_000);
    for (int i = 0; i < 10_000; i++) {
      assertThat(table.number(key(i))).isEqualTo(i);
      assertThat(table.key(i)).isEqualTo(key(i));
    }
  }

  /** Zero, negative ones and many of the same lower digits among them. */
  private static long key(int i) {
    return (i % 2 == 0 ? 1 : -1) * ((long) i << 32 | i / 3);
  }
}
