package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.testing.Extracted;

class SimilarityTest {
  @ParameterizedTest
  @CsvSource({"0, 0, 0.5", "1, -1, 0.5", "1, 1, 0.8808", "-1, -1, 0.1192", "400, 400, 1"})
  void putsTheSumOfTheTermsThroughTheLogisticFunction(double first, double second, double value) {
    Similarity similarity =
        Similarity.ofTerms(List.of(new Term("first", first), new Term("second", second)));

    assertThat(similarity.value()).isCloseTo(value, within(0.0001));
  }

  @Test
  void staysBetweenNoughtAndOne() {
    assertThat(Similarity.ofTerms(List.of(new Term("low", -1000))).value()).isBetween(0.0, 1.0);
    assertThat(Similarity.ofTerms(List.of(new Term("high", 1000))).value()).isBetween(0.0, 1.0);
  }

  @Test
  void comparesByValue() {
    Similarity low = Similarity.ofTerms(List.of(new Term("words", 1)));
    Similarity high = Similarity.ofTerms(List.of(new Term("words", 2)));

    assertThat(low).isLessThan(high);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Das Kabinett hat den Entwurf gebilligt. | Das Kabinett billigte den Entwurf am Montag.
          Bei dem Angriff starben zehn Menschen. | Bei dem Angriff starben zwölf Menschen.
          Die Brücke in Bonn ist gesperrt. | Die Preise steigen.
          """)
  void explainsThePairByTermsThatAddUpToItsScore(String left, String right) {
    Similarity similarity = between(Extracted.german("a", left), Extracted.german("b", right));
    double score = similarity.terms().stream().mapToDouble(Term::value).sum();

    assertThat(similarity.value()).isCloseTo(1 / (1 + Math.exp(-score)), within(1e-9));
    assertThat(similarity.terms())
        .extracting(Term::name)
        .contains("bias", "words", "containment", "numbers", "times")
        .doesNotHaveDuplicates();
  }

  @Test
  void isHigherForTheSameThingThanForAnother() {
    Extracted text = Extracted.german("a", "Das Kabinett billigte den Entwurf.");
    Extracted same = Extracted.german("b", "Das Kabinett hat dem Entwurf zugestimmt.");
    Extracted other = Extracted.german("b", "Die Polizei sperrte am Montag die Brücke in Bonn.");

    assertThat(between(text, same)).isGreaterThan(between(text, other));
  }

  @Test
  void givesNumbersThatDifferLessThanNumbersThatAgree() {
    Extracted ten = Extracted.german("a", "Bei dem Angriff starben zehn Menschen.");
    Extracted alsoTen = Extracted.german("b", "Bei dem Angriff starben 10 Menschen.");
    Extracted forty = Extracted.german("b", "Bei dem Angriff starben 40 Menschen.");

    assertThat(between(ten, forty).term("numbers"))
        .isLessThan(between(ten, alsoTen).term("numbers"));
  }

  @Test
  void addsNothingForATermThatWasNotLookedAt() {
    assertThat(Similarity.ofTerms(List.of(new Term("words", 2))).term("names")).isZero();
  }

  @Test
  void isTheSameFromEitherSide() {
    Extracted left = Extracted.german("a", "Am Montag billigte das Kabinett den Entwurf.");
    Extracted right =
        Extracted.german("b", "Das Kabinett hat grünes Licht für den Gesetzentwurf gegeben.");

    assertThat(between(left, right).value()).isCloseTo(between(right, left).value(), within(1e-9));
  }

  @Test
  void refusesAFeatureThatItDoesNotKnow() {
    assertThatThrownBy(() -> LinearModel.load("unknown-feature-weights.txt"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Similarity between(Extracted left, Extracted right) {
    StoryWords story = Aligned.story(left, right);
    return LinearModel.load(PairModel.ALIGNMENT.file())
        .of(
            new ProfilePair(
                Aligned.profile(left, story), Aligned.profile(right, story), Aligned.WORDS));
  }
}
