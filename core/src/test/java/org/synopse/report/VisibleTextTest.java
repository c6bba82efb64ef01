package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  @Test
  void showsControlCharactersAsTheirPictures() {
    assertThat(VisibleText.of("\u0000\u001B[31m\u0007")).isEqualTo("␀␛[31m␇");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u202E", "\u2066", "\uFEFF", "\u200B", "\u0085", "\u2028", "\uFFFE", "\uD83D"})
  void replacesWhatHidesOrTurns(String mark) {
    assertThat(VisibleText.of("a" + mark + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Größe\r\nzwei\t", "\u0000\u202E", "🚆 👩\u200D🚀", "\uDB40\uDC01x", "e\u0301"})
  void keepsEveryOffset(String text) {
    assertThat(VisibleText.of(text)).hasSameSizeAs(text);
  }

  @Test
  void joinsLines() {
    assertThat(VisibleText.inOneLine(" eins\r\n\tzwei  drei\u2028 "))
        .isEqualTo("eins zwei drei\uFFFD");
  }
}
