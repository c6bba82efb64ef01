package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;
import org.synopse.text.Span;

class QuantityComparisonTest {
  private static final QuantityFinder GERMAN = QuantityFinder.of(Language.GERMAN);

  private static Quantity quantity(
      @Nullable String low, @Nullable String high, boolean approximate, String unit) {
    return new Quantity(
        new Span(0, 1),
        low == null ? null : new BigDecimal(low),
        high == null ? null : new BigDecimal(high),
        approximate,
        unit);
  }

  /** The one quantity of {@code Es gab <words>.}. */
  private static Quantity said(String words) {
    List<Quantity> found = GERMAN.find(Annotated.german("Es gab " + words + "."), List.of());
    assertThat(found).as(words).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mehr als 11.000 Menschen    | 11.200 Menschen          | COMPATIBLE
          mehr als 11.000 Menschen    | 9.000 Menschen           | DISJOINT
          mehr als 11.000 Menschen    | rund 6.000 Menschen      | DISJOINT
          mindestens 5 Menschen       | 7 Menschen               | COMPATIBLE
          mindestens 5 Menschen       | 3 Menschen               | DISJOINT
          zwölf Menschen              | 30 Menschen              | DISJOINT
          zwölf Menschen              | 12 Menschen              | EQUAL
          40 Häuser                   | 14 Häuser                | DISJOINT
          40 Häuser                   | 40 Menschen              | NOT_COMPARABLE
          rund 6.000 Menschen         | 5.800 Menschen           | COMPATIBLE
          rund 6.000 Menschen         | 6.000 Menschen           | EQUAL
          rund 6.000 Menschen         | 8.000 Menschen           | DISJOINT
          bis zu 300 Menschen         | mehr als 200 Menschen    | COMPATIBLE
          bis zu 300 Menschen         | mehr als 400 Menschen    | DISJOINT
          höchstens 20 Menschen       | 21 Menschen              | DISJOINT
          20 bis 30 Menschen          | 25 Menschen              | COMPATIBLE
          20 bis 30 Menschen          | 31 Menschen              | DISJOINT
          20 bis 30 Menschen          | 30 bis 40 Menschen       | COMPATIBLE
          3 Millionen Menschen        | 3.000.000 Menschen       | EQUAL
          3 Millionen Euro            | 3 Millionen Dollar       | NOT_COMPARABLE
          knapp 100 Menschen          | 99 Menschen              | COMPATIBLE
          gut 100 Menschen            | 99 Menschen              | COMPATIBLE
          1.000 Menschen              | 1.010 Menschen           | COMPATIBLE
          1.000 Menschen              | 1.100 Menschen           | DISJOINT
          12 Menschen                 | 13 Menschen              | DISJOINT
          5 Prozent                   | 6 Prozent                | DISJOINT
          49,5 Prozent                | 50,5 Prozent             | DISJOINT
          1.204 Menschen              | 1.240 Menschen           | DISJOINT
          rund 6.000 Menschen         | 7.300 Menschen           | DISJOINT
          2 Kilometer                 | 2.000 Meter              | EQUAL
          2 Tonnen                    | 1.900 Kilogramm          | DISJOINT
          knapp 100 Menschen          | 80 Menschen              | DISJOINT
          3 Millionen Euro            | 3,1 Millionen Euro       | COMPATIBLE
          2 Kilometer                 | 2 Tonnen                 | NOT_COMPARABLE
          """)
  void judgesAsACarefulReaderWould(String left, String right, QuantityComparison expected) {
    assertThat(QuantityComparison.of(said(left), said(right))).isEqualTo(expected);
    assertThat(QuantityComparison.of(said(right), said(left))).isEqualTo(expected);
  }

  static Stream<Quantity> quantities() {
    return Stream.of(
        quantity("5", "5", false, "mensch"),
        quantity("5", null, false, "mensch"),
        quantity(null, "5", false, "mensch"),
        quantity("5", "5", true, "mensch"),
        quantity("99", "101", false, "mensch"),
        quantity("100", "100", false, "mensch"),
        quantity("103", "103", false, "mensch"),
        quantity("103.5", "103.5", false, "mensch"),
        quantity("11000", null, true, "mensch"),
        quantity("-3", "-3", false, "mensch"),
        quantity("0", "0", true, "mensch"),
        quantity("5", "5", false, ""),
        quantity("5", "5", false, "percent"));
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void doesNotMindTheOrder(Quantity left) {
    assertThat(quantities())
        .allSatisfy(
            right ->
                assertThat(QuantityComparison.of(left, right))
                    .isEqualTo(QuantityComparison.of(right, left)));
  }

  @ParameterizedTest
  @MethodSource("quantities")
  void findsAQuantityEqualToItself(Quantity quantity) {
    assertThat(QuantityComparison.of(quantity, quantity)).isEqualTo(QuantityComparison.EQUAL);
  }

  @Test
  void comparesValuesAndNotTheirDigits() {
    assertThat(
            QuantityComparison.of(
                quantity("5", "5", false, "km"), quantity("5.00", "5.00", false, "km")))
        .isEqualTo(QuantityComparison.EQUAL);
  }

  @Test
  void saysWhyInWords() {
    assertThat(ComparedQuantities.of(said("40 Häuser"), said("14 Häuser")).reason())
        .isEqualTo("no number can be both 40 haus and 14 haus");
    assertThat(ComparedQuantities.of(said("2 Kilometer"), said("2 Tonnen")).reason())
        .isEqualTo("they measure different things: km and t");
  }

  @Test
  void refusesAQuantityWithoutABound() {
    assertThatIllegalArgumentException().isThrownBy(() -> quantity(null, null, false, "mensch"));
  }

  @Test
  void refusesBoundsInTheWrongOrder() {
    assertThatIllegalArgumentException().isThrownBy(() -> quantity("6", "5", false, "mensch"));
  }

  @Test
  void tellsAPointFromAnInterval() {
    assertThat(quantity("5", "5.0", true, "").isPoint()).isTrue();
    assertThat(quantity("5", "6", false, "").isPoint()).isFalse();
    assertThat(quantity("5", null, false, "").isPoint()).isFalse();
  }

  @Test
  void writesItselfInWords() {
    assertThat(quantity("11000", null, false, "container").inWords())
        .isEqualTo("at least 11000 container");
    assertThat(quantity(null, "1E+3", false, "").inWords()).isEqualTo("up to 1000");
    assertThat(quantity("3.50", "3.5", true, "percent").inWords()).isEqualTo("about 3.5 percent");
    assertThat(quantity("20", "30", false, "mensch").inWords()).isEqualTo("20 to 30 mensch");
  }
}
