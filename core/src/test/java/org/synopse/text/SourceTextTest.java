package org.synopse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.text.SourceText.Position;

class SourceTextTest {
  private final SourceText source = new SourceText("eins\nzwei\n\nvier");

  @ParameterizedTest
  @CsvSource({"0, 1, 1", "3, 1, 4", "4, 1, 5", "5, 2, 1", "9, 2, 5", "10, 3, 1", "11, 4, 1"})
  void derivesLineAndColumnAsAnEditorCountsThem(int offset, int line, int column) {
    assertThat(source.position(offset)).isEqualTo(new Position(line, column));
  }

  @Test
  void hasAPositionForTheEndOfTheText() {
    assertThat(source.position(15)).isEqualTo(new Position(4, 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 16})
  void refusesAnOffsetOutsideTheText(int offset) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.position(offset))
        .withMessageContaining("outside");
  }

  @Test
  void beginsANewLineBehindTheLastLineBreak() {
    assertThat(new SourceText("eins\n").position(5)).isEqualTo(new Position(2, 1));
  }

  @Test
  void countsACarriageReturnAsTheLastColumnOfItsLine() {
    SourceText windows = new SourceText("eins\r\nzwei");
    assertThat(windows.position(4)).isEqualTo(new Position(1, 5));
    assertThat(windows.position(6)).isEqualTo(new Position(2, 1));
  }

  @Test
  void holdsAnEmptyTextAsOneEmptyLine() {
    SourceText empty = new SourceText("");
    assertThat(empty.span()).isEqualTo(new Span(0, 0));
    assertThat(empty.position(0)).isEqualTo(new Position(1, 1));
  }

  @Test
  void slicesTheWordsAtASpan() {
    assertThat(source.slice(new Span(5, 9))).isEqualTo("zwei");
    assertThat(source.slice(source.span())).isEqualTo(source.text());
  }
}
