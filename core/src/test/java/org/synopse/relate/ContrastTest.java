package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Im Finale der Herren siegte der Favorit. | Im Finale der Damen siegte die Favoritin. | Herren | Damen
          de | Im Herrendoppel siegten die Brüder. | Im Damendoppel siegten die Schwestern. | Herrendoppel | Damendoppel
          de | Netto stiegen die Löhne. | Brutto stiegen die Löhne. | Netto | Brutto
          en | Core inflation slowed in May. | Headline inflation slowed in May. | Core | Headline
          en | The coastal line was closed. | The mountain line was closed. | coastal | mountain
          """)
  void seesWordsThatPartWhatIsTold(
      String language, String left, String right, String ofLeft, String ofRight) {
    Judged judged = Judged.in(language, left, right);

    assertThat(Contrast.between(judged.comparand()))
        .hasValueSatisfying(
            contrast -> {
              assertThat(judged.left().at(contrast.left())).isEqualTo(ofLeft);
              assertThat(judged.right().at(contrast.right())).isEqualTo(ofRight);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Im Finale der Herren siegte der Favorit. | Der Favorit siegte bei den Herren.
          de | Die Herren und die Damen siegten. | Die Damen siegten.
          de | Die neue Brücke wurde gesperrt. | Die Brücke wurde gesperrt.
          en | The northern line was closed. | The line in the north was closed.
          """)
  void sparesWhatBothName(String language, String left, String right) {
    assertThat(Contrast.between(Judged.in(language, left, right).comparand())).isEmpty();
  }
}
