package org.synopse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2", "-2, -1"})
  void refusesOffsetsThatAreNoStretchOfText(int begin, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(begin, end))
        .withMessageContaining("not a span");
  }

  @Test
  void hasNoLengthWhereBeginAndEndMeet() {
    assertThat(new Span(4, 4).isEmpty()).isTrue();
    assertThat(new Span(4, 4).length()).isZero();
    assertThat(new Span(4, 6).isEmpty()).isFalse();
    assertThat(new Span(4, 6).length()).isEqualTo(2);
  }

  @Test
  void slicesItsWordsOutOfTheText() {
    assertThat(new Span(6, 10).in("Putin lobt Nordkorea.")).isEqualTo("lobt");
  }

  @Test
  void countsUtf16UnitsAndNotCharacters() {
    assertThat(new Span(0, 2).in("😀 ist da")).isEqualTo("😀");
  }

  @Test
  void coversAllTheGivenSpansInWhateverOrder() {
    assertThat(Span.covering(List.of(new Span(9, 12), new Span(2, 4), new Span(3, 10))))
        .isEqualTo(new Span(2, 12));
  }

  @Test
  void coversAnEmptySpanAtTheBeginOfTheText() {
    assertThat(Span.covering(List.of(new Span(0, 0)))).isEqualTo(new Span(0, 0));
  }

  @Test
  void refusesToCoverNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> Span.covering(List.of()));
  }

  @ParameterizedTest
  @CsvSource({"2, 8, true", "3, 7, true", "1, 8, false", "2, 9, false", "8, 8, true"})
  void containsWhatLiesWhollyWithin(int begin, int end, boolean inside) {
    assertThat(new Span(2, 8).contains(new Span(begin, end))).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"1, false", "2, true", "7, true", "8, false"})
  void containsItsFirstOffsetAndNotTheOneBehindIt(int offset, boolean inside) {
    assertThat(new Span(2, 8).contains(offset)).isEqualTo(inside);
  }

  @ParameterizedTest
  @CsvSource({"0, 2, 0", "0, 3, 1", "4, 6, 2", "7, 12, 1", "8, 12, 0", "0, 20, 6", "5, 5, 0"})
  void sharesCharactersWithASpanThatOverlaps(int begin, int end, int shared) {
    Span span = new Span(2, 8);
    Span other = new Span(begin, end);
    assertThat(span.sharedWith(other)).isEqualTo(shared);
    assertThat(other.sharedWith(span)).isEqualTo(shared);
    assertThat(span.overlaps(other)).isEqualTo(shared > 0);
  }

  @Test
  void comesInTextOrderTheShorterFirst() {
    List<Span> spans = List.of(new Span(5, 6), new Span(1, 9), new Span(1, 4));
    assertThat(spans.stream().sorted().toList())
        .containsExactly(new Span(1, 4), new Span(1, 9), new Span(5, 6));
  }

  @Test
  void writesItselfAsAHalfOpenInterval() {
    assertThat(new Span(2, 8)).hasToString("[2,8)");
  }
}
