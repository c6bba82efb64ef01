package org.synopse.report.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {
  @Test
  void showsEscapeCodesAsSigns() {
    assertThat(TerminalText.visible("\u001B[31mrot\u001B[0m")).isEqualTo("␛[31mrot␛[0m");
    assertThat(TerminalText.visible("\u001B]0;Titel\u0007")).isEqualTo("␛]0;Titel␇");
  }

  @Test
  void showsLineBreaksAndTabsAsBlanks() {
    assertThat(TerminalText.visible("eins\nzwei\r\ndrei\tvier")).isEqualTo("eins zwei  drei vier");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x7F, 0x80, 0x85, 0x9B, 0x9F})
  void replacesDeleteAndTheControlsOfLatinOne(int control) {
    assertThat(TerminalText.visible(Character.toString(control))).isEqualTo("\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x200E, 0x200F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0001})
  void replacesMarksThatTurnTheWritingOrHide(int mark) {
    assertThat(TerminalText.visible("a" + Character.toString(mark) + "b")).matches("a\uFFFD{1,2}b");
  }

  @Test
  void replacesHalfACharacter() {
    assertThat(TerminalText.visible("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Grüße", "„Ja“", "北京", "🚗", "e\u0301", "3 €", "👩\u200D🚀", ""})
  void leavesOtherCharactersAsTheyAre(String text) {
    assertThat(TerminalText.visible(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"'', 0", "abc, 3", "Grüße, 5", "北京, 4", "🚗, 2", "e\u0301, 1", "ｗｉｄｅ, 8"})
  void countsColumnsRatherThanCharacters(String text, int columns) {
    assertThat(TerminalText.width(text)).isEqualTo(columns);
  }

  @Test
  void wrapsBetweenWords() {
    assertThat(TerminalText.wrap("eins zwei drei", 9)).containsExactly("eins zwei", "drei");
    assertThat(TerminalText.wrap("eins zwei drei", 8)).containsExactly("eins", "zwei", "drei");
  }

  @Test
  void wrapsAtLineBreaksAndBlanksAlike() {
    assertThat(TerminalText.wrap("  eins \n\n zwei ", 20)).containsExactly("eins zwei");
  }

  @Test
  void cutsAWordThatIsLongerThanTheColumn() {
    assertThat(TerminalText.wrap("a Donaudampfschiff b", 5))
        .containsExactly("a", "Donau", "dampf", "schif", "f b");
  }

  @Test
  void cutsWideCharactersAtColumns() {
    assertThat(TerminalText.wrap("北京北京北", 5)).containsExactly("北京", "北京", "北");
  }

  @Test
  void keepsACombiningMarkWithItsLetter() {
    assertThat(TerminalText.wrap("e\u0301e\u0301e\u0301", 2))
        .containsExactly("e\u0301e\u0301", "e\u0301");
  }

  @Test
  void endsInAColumnThatIsTooNarrowForACharacter() {
    assertThat(TerminalText.wrap("北京", 1)).contains("北").noneMatch(line -> line.length() > 1);
  }

  @Test
  void wrapsNothingToOneEmptyLine() {
    assertThat(TerminalText.wrap("", 10)).containsExactly("");
    assertThat(TerminalText.wrap(" \n ", 10)).containsExactly("");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 7, 12, 40})
  void keepsEveryLineWithinTheColumnsAndLosesNoWord(int columns) {
    String text = "Die Donaudampfschifffahrt 北京北京 in Bonn \u001B[31m bleibt e\u0301e\u0301 weg.";

    assertThat(TerminalText.wrap(text, columns))
        .allSatisfy(line -> assertThat(TerminalText.width(line)).isLessThanOrEqualTo(columns));
    assertThat(String.join("", TerminalText.wrap(text, columns)).replace(" ", ""))
        .isEqualTo(TerminalText.visible(text).replace(" ", ""));
  }

  @Test
  void padsByColumns() {
    assertThat(TerminalText.padded("北京", 6)).isEqualTo("北京  ");
    assertThat(TerminalText.padded("abc", 2)).isEqualTo("abc");
  }
}
