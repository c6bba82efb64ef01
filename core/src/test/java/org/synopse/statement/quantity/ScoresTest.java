package org.synopse.statement.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.statement.quantity.Quantity.Role;
import org.synopse.testing.Annotated;
import org.synopse.text.Language;

class ScoresTest {
  private static List<Quantity> find(Language language, String text) {
    return QuantityFinder.of(language).find(Annotated.sentence(language, text), List.of());
  }

  private static Quantity score(Language language, String text) {
    List<Quantity> found =
        find(language, text).stream().filter(q -> q.role() == Role.SCORE).toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GERMAN  | Werder gewann 3:1 gegen Mainz.                    | a score of 3 to 1
          GERMAN  | Die Partie endete 0:0.                            | a score of 0 to 0
          GERMAN  | Der Rat stimmte mit 52 zu 48 Stimmen zu.          | a score of 52 to 48
          GERMAN  | Er siegte drei zu eins.                           | a score of 3 to 1
          GERMAN  | Im Handball gewann Kiel 31:28.                    | a score of 31 to 28
          ENGLISH | Leeds won 3-1 at home.                            | a score of 3 to 1
          ENGLISH | The court decided in a 5-4 vote.                  | a score of 5 to 4
          ENGLISH | The Senate voted 52 to 48 in favour.              | a score of 52 to 48
          ENGLISH | The bill passed by 217 votes to 213.              | a score of 217 to 213
          """)
  void readsScoresOfMatchesAndVotes(Language language, String text, String words) {
    assertThat(score(language, text).inWords()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mit 31 zu 18 Stimmen nahm der Rat es an.   | 31 Abgeordnete waren dafür.   | EQUAL
          Mit 31 zu 18 Stimmen nahm der Rat es an.   | 18 Senatoren waren dagegen.   | COMPATIBLE
          Mit 31 gegen 18 Stimmen nahm er es an.     | 31 Mitglieder waren dafür.    | EQUAL
          Mit 31 zu 18 Stimmen nahm der Rat es an.   | 30 Abgeordnete waren dafür.   | NOT_COMPARABLE
          Kiel gewann mit 31 zu 18 Toren.            | 31 Menschen wurden verletzt.  | NOT_COMPARABLE
          """)
  void findsThoseWhoVotedInTheScoreOfAVote(String vote, String voters, QuantityComparison outcome) {
    Quantity one = score(Language.GERMAN, vote);
    Quantity other = find(Language.GERMAN, voters).get(0);

    assertThat(ComparedQuantities.of(one, other).outcome()).isEqualTo(outcome);
    assertThat(ComparedQuantities.of(other, one).outcome()).isEqualTo(outcome);
  }

  @Test
  void takesNoOpponentsForAScore() {
    assertThat(find(Language.GERMAN, "Er gewann 3 gegen 2 Gegner."))
        .noneMatch(q -> q.role() == Role.SCORE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Prices fell from 120 to 90.",
        "Some 10-15 people came.",
        "Between 10 and 15 people came.",
        "He waited 3 to 4 hours."
      })
  void takesNoRangeOrChangeForAScore(String text) {
    assertThat(find(Language.ENGLISH, text)).noneMatch(q -> q.role() == Role.SCORE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Werder gewann 3:1. | Werder siegte 3:1.    | EQUAL
          Werder gewann 3:1. | Mainz verlor 1:3.     | COMPATIBLE
          Werder gewann 3:1. | Werder gewann 3:2.    | DISJOINT
          Werder gewann 3:1. | Es kamen 3 Menschen.  | NOT_COMPARABLE
          """)
  void comparesScoresInEitherOrder(String left, String right, QuantityComparison outcome) {
    Quantity one = find(Language.GERMAN, left).get(0);
    Quantity other = find(Language.GERMAN, right).get(0);

    assertThat(ComparedQuantities.of(one, other).outcome()).isEqualTo(outcome);
    assertThat(ComparedQuantities.of(other, one).outcome()).isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource({
    "GERMAN, Zwölf der 20 Passagiere starben.",
    "ENGLISH, Twelve of the 20 passengers died."
  })
  void knowsTheWholeOfWhichSomeAreAPart(Language language, String text) {
    List<Quantity> found = find(language, text);

    assertThat(found.get(0).low()).isEqualByComparingTo("12");
    assertThat(found.get(0).counterpart()).isEqualByComparingTo("20");
    assertThat(found.get(1).counterpart()).isNull();
  }

  @Test
  void readsCompoundsOfAmountAndUnit() {
    assertThat(find(Language.GERMAN, "Ein 2,5-Milliarden-Euro-Paket kommt.").get(0).inWords())
        .isEqualTo("2500000000 EUR");
  }

  @Test
  void multipliesSomeOfMany() {
    assertThat(find(Language.ENGLISH, "Hundreds of thousands marched.").get(0).low())
        .isEqualByComparingTo("100000");
  }
}
