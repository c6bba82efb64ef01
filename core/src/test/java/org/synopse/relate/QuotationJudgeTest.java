package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationJudgeTest {
  private static final RelationJudge JUDGE = new QuotationJudge(new SourceMatch(Judged.LEXICON));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          de | „Kündigungen wird es bei uns nicht geben“, sagte Vollmer. | „Kündigungen soll es bei uns möglichst nicht geben“, sagte Vollmer.
          en | "There will be no layoffs at this plant," Miller said. | "There should be no layoffs at this plant soon," Miller said.
          """)
  void seesOtherWordsOfOneSource(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
    assertThat(Judged.in(language, right, left).by(JUDGE))
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          de | „Kündigungen wird es bei uns nicht geben“, sagte Vollmer. | „Kündigungen wird es bei uns nicht geben“, versprach Vollmer.
          de | „Kündigungen wird es bei uns nicht geben“, sagte Vollmer. | Vollmer sagte, Kündigungen werde es nicht geben.
          de-en | „Kündigungen wird es bei uns nicht geben“, sagte Vollmer. | "There will be no layoffs here," Vollmer said.
          en | "There will be no layoffs at this plant," Miller said. | "There will be no layoffs at this plant," Miller told reporters.
          en | "There will be no layoffs at this plant," Miller said. | Miller said there would be no layoffs.
          """)
  void sparesTheSameWordsAndFaithfulParaphrase(String language, String left, String right) {
    assertThat(Judged.in(language, left, right).by(JUDGE)).isEmpty();
    assertThat(Judged.in(language, right, left).by(JUDGE)).isEmpty();
  }
}
