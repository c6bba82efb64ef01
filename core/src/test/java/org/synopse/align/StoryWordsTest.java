package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;
import org.synopse.text.Token;

class StoryWordsTest {
  private static final Extracted TEXT =
      Extracted.german(
          "Die Brücke bleibt gesperrt. Die Brücke kostet Geld. Die Brücke zerfällt gerade."
              + " Die Brücke erfreut Fotografen.");

  @Test
  void weighsAWordOfOneStatementFully() {
    assertThat(weight("Fotografen")).isEqualTo(1);
  }

  @Test
  void weighsAWordOfAllStatementsByTheSizeOfTheStory() {
    assertThat(weight("Brücke")).isCloseTo(Math.log(2) / Math.log(5), within(1e-9));
  }

  @Test
  void weighsAWordOfNoStatementAsOneOfASingle() {
    Token stranger = Extracted.german("Die Polizei schweigt.").token("Polizei");

    assertThat(Aligned.story(TEXT).weight(Language.GERMAN, stranger)).isEqualTo(1);
  }

  @Test
  void weighsAdverbsAndCommonWordsLess() {
    assertThat(weight("gerade")).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void countsTheWordsOfAllArticles() {
    Extracted other = Extracted.german("b", "Fotografen mögen Brücken.");

    assertThat(Aligned.story(TEXT, other).weight(Language.GERMAN, TEXT.token("Fotografen")))
        .isLessThan(1);
  }

  @Test
  void countsAWordOnceInAStatement() {
    Extracted once = Extracted.german("Die Brücke bleibt gesperrt. Der Regen hält an.");
    Extracted twice =
        Extracted.german("Die Brücke neben der Brücke bleibt gesperrt. Der Regen hält an.");

    assertThat(Aligned.story(twice).weight(Language.GERMAN, twice.token("Brücke")))
        .isEqualTo(Aligned.story(once).weight(Language.GERMAN, once.token("Brücke")));
  }

  @Test
  void keepsEveryWeightAboveNoughtAndAtMostOne() {
    StoryWords story = Aligned.story(TEXT);

    assertThat(TEXT.annotated().sentences())
        .flatExtracting(sentence -> sentence.tokens())
        .allSatisfy(
            token ->
                assertThat(story.weight(Language.GERMAN, token))
                    .isGreaterThan(0)
                    .isLessThanOrEqualTo(1));
  }

  @Test
  void looksAtContentWordsOnly() {
    assertThat(StoryWords.isContent(TEXT.token("Brücke"))).isTrue();
    assertThat(StoryWords.isContent(TEXT.token("Die"))).isFalse();
    assertThat(StoryWords.isContent(TEXT.token("."))).isFalse();
    assertThat(StoryWords.isContent(Extracted.german("Es kostet 3 €.").token("€"))).isFalse();
  }

  private static double weight(String form) {
    return Aligned.story(TEXT).weight(Language.GERMAN, TEXT.token(form));
  }
}
