package org.synopse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResourceLinesTest {
  @Test
  void leavesOutCommentsAndBlankLines() {
    assertThat(ResourceLines.of(ResourceLinesTest.class, "lines.txt"))
        .containsExactly("eins | zwei|drei ", "  vier", "fünf | | - # kein Kommentar");
  }

  @Test
  void cutsAnEntryIntoItsTrimmedFields() {
    assertThat(ResourceLines.fields(ResourceLinesTest.class, "lines.txt").get(0))
        .containsExactly("eins", "zwei", "drei");
  }

  @Test
  void givesAnEntryWithoutABarAsItsOnlyField() {
    assertThat(ResourceLines.fields(ResourceLinesTest.class, "lines.txt").get(1))
        .containsExactly("vier");
  }

  @Test
  void keepsAnEmptyFieldInItsPlace() {
    assertThat(ResourceLines.fields(ResourceLinesTest.class, "lines.txt").get(2))
        .containsExactly("fünf", "", "- # kein Kommentar");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ResourceLines.of(ResourceLinesTest.class, "nowhere.txt"))
        .withMessageContaining("nowhere.txt")
        .withMessageContaining("ResourceLinesTest");
  }

  @Test
  void cutsItemsAtTheirCommas() {
    assertThat(ResourceLines.items("über, mehr als,gut"))
        .containsExactly("über", "mehr als", "gut");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", ""})
  void findsNoItemWhereThereIsNone(String field) {
    assertThat(ResourceLines.items(field)).isEmpty();
  }
}
