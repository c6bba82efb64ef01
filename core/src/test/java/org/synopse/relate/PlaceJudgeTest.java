package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceJudgeTest {
  private static final RelationJudge JUDGE = new PlaceJudge();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Präsident unterzeichnete den Vertrag in Moskau. | Der Präsident unterzeichnete den Vertrag in Peking.
          de | Die Minister berieten in Paris über den neuen Vertrag. | Die Minister berieten in London über den neuen Vertrag.
          de | Die Feier für die Opfer fand am Mittwoch im Rathaus statt. | Am Mittwoch fand die Feier für die Opfer im Stadttheater statt.
          en | The president signed the treaty in Moscow. | The president signed the treaty in Beijing.
          de | Das Feuer brach in der Küche des Hotels aus. | Das Feuer brach im Keller des Hotels aus.
          en | The stolen painting turned up in Antwerp. | The stolen painting turned up in Marseille.
          """)
  void seesOneEventInTwoPlaces(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).contains(Relation.CONTRADICTION);
    assertThat(Judged.in(language, right, left).by(JUDGE)).contains(Relation.CONTRADICTION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | A bomb exploded on Monday at a Greek market. | A bomb exploded on Monday at Athens market.
          de | Der Präsident unterzeichnete den Vertrag in Moskau. | Der Präsident unterzeichnete den Vertrag im Kreml.
          de | Der Präsident unterzeichnete den Vertrag in Moskau. | Der Präsident aß in Peking.
          de | Der Präsident unterzeichnete den Vertrag in Moskau. | Der Präsident unterzeichnete den Vertrag.
          de | Der Präsident reiste nach Moskau. | Der Präsident reiste aus Peking an.
          en | Hundreds marched for higher pay in Lisbon. | Hundreds marched for higher pay in Porto.
          en | The president signed the treaty in Moscow. | In Moscow the president signed the treaty.
          en | The president signed the treaty in Moscow. | The president dined in Beijing.
          """)
  void sparesOtherEventsAndOnePlace(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }

  @Test
  void sparesEventsOfOtherDays() {
    assertThat(
            Judged.ofDaysApart(
                    2,
                    "Die Minister berieten in Paris über den Vertrag.",
                    "Die Minister berieten in London über den Vertrag.")
                .by(JUDGE))
        .isEmpty();
  }
}
