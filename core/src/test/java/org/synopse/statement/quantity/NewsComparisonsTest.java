package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.ResourceLines;

/** The quantities of two texts, compared as a fact-checker would. */
class NewsComparisonsTest {
  private static final int LEAST = 120;
  private static final int LEAST_REASON = 20;

  /** A row of the table. */
  record Row(String left, String right, QuantityComparison outcome, String axis) {
    Quantity ofLeft() {
      return first(left);
    }

    Quantity ofRight() {
      return first(right);
    }
  }

  static Stream<Row> rows() {
    return ResourceLines.fields(NewsComparisonsTest.class, "comparisons.txt").stream()
        .map(f -> new Row(f.get(0), f.get(1), QuantityComparison.valueOf(f.get(2)), f.get(3)));
  }

  /** The first quantity of words such as {@code en: two dozen people}. */
  private static Quantity first(String cell) {
    boolean german = cell.startsWith("de:");
    Language language = german ? Language.GERMAN : Language.ENGLISH;
    String words = cell.substring(3).strip();
    String text = words.endsWith(".") ? words : (german ? "Es gab " : "There were ") + words + ".";
    List<Quantity> found =
        QuantityFinder.of(language).find(Annotated.sentence(language, text), List.of());
    assertThat(found).as(cell).isNotEmpty();
    return found.get(0);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comparesAsAFactCheckerWould(Row row) {
    ComparedQuantities compared = ComparedQuantities.of(row.ofLeft(), row.ofRight());
    assertThat(compared.outcome()).as(compared.reason()).isEqualTo(row.outcome());
    assertThat(compared.axis() == null ? "-" : compared.axis().name()).isEqualTo(row.axis());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void comparesAlikeFromEitherSide(Row row) {
    ComparedQuantities compared = ComparedQuantities.of(row.ofLeft(), row.ofRight());
    ComparedQuantities mirrored = ComparedQuantities.of(row.ofRight(), row.ofLeft());
    assertThat(mirrored.outcome()).isEqualTo(compared.outcome());
    assertThat(mirrored.axis()).isEqualTo(compared.axis());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void saysWhy(Row row) {
    ComparedQuantities compared = ComparedQuantities.of(row.ofLeft(), row.ofRight());
    assertThat(compared.reason())
        .contains(" and ")
        .doesNotContain("null")
        .hasSizeGreaterThan(LEAST_REASON);
  }

  @Test
  void looksAtManyComparisons() {
    assertThat(rows()).hasSizeGreaterThanOrEqualTo(LEAST);
  }
}
