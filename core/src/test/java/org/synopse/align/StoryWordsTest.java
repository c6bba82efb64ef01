package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.synopse.statement.entity.Mention;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;
import org.synopse.text.Token;

class StoryWordsTest {
  private static final Extracted TEXT =
      Extracted.german(
          "Die Gondel bleibt gesperrt. Die Gondel kostet Geld. Die Gondel zerfällt gerade."
              + " Die Gondel erfreut Lurche.");

  @Test
  void weighsAWordOfOneStatementFully() {
    assertThat(weight("Lurche")).isEqualTo(1);
  }

  @Test
  void weighsAWordOfAllStatementsByTheSizeOfTheStory() {
    assertThat(weight("Gondel")).isCloseTo(Math.log(2) / Math.log(5), within(1e-9));
  }

  @Test
  void weighsAWordOfNoStatementAsOneOfASingle() {
    Token stranger = Extracted.german("Die Imkerin schweigt.").token("Imkerin");

    assertThat(Aligned.story(TEXT).weight(Language.GERMAN, stranger, Set.of())).isEqualTo(1);
  }

  @Test
  void weighsAdverbsAndCommonWordsLess() {
    assertThat(weight("gerade")).isLessThanOrEqualTo(0.5);
    assertThat(weight("Geld")).isBetween(0.3, 0.9);
  }

  @Test
  void weighsAWordLessWhereTheStoryHasItsConceptInOtherWords() {
    Extracted text =
        Extracted.german("Der Brand wütet. Das Feuer lodert. Die Flammen züngeln. Lurche fliehen.");
    Token fire = text.token("Brand");
    StoryWords story = Aligned.story(text);

    assertThat(
            story.weight(Language.GERMAN, fire, Aligned.LEXICON.conceptsOf(Language.GERMAN, fire)))
        .isLessThan(story.weight(Language.GERMAN, fire, Set.of()));
  }

  @Test
  void weighsANameByHowManyStatementsHaveIt() {
    Extracted text =
        Extracted.german("Olaf Brandis kam. Olaf Brandis sprach. Olaf Brandis ging. Inge Rau kam.");
    StoryWords story = Aligned.story(text);
    List<Mention> mentions =
        text.statements().statements().stream()
            .flatMap(statement -> statement.values().mentions().stream())
            .toList();

    assertThat(story.weight(mentions.get(0).entity())).isLessThan(0.7);
    assertThat(story.weight(mentions.get(mentions.size() - 1).entity())).isEqualTo(1);
  }

  @Test
  void weighsWordsAlikeWithoutTheLanguage() {
    StoryWords story = StoryWords.ofNoStory().withoutLanguage();

    assertThat(story.weight(Language.GERMAN, TEXT.token("Geld"), Set.of()))
        .isEqualTo(story.weight(Language.GERMAN, TEXT.token("Lurche"), Set.of()));
  }

  @Test
  void countsTheWordsOfAllArticles() {
    Extracted other = Extracted.german("b", "Lurche mögen Gondeln.");

    assertThat(Aligned.story(TEXT, other).weight(Language.GERMAN, TEXT.token("Lurche"), Set.of()))
        .isLessThan(1);
  }

  @Test
  void countsAWordOnceInAStatement() {
    Extracted once = Extracted.german("Die Gondel bleibt gesperrt. Der Regen hält an.");
    Extracted twice =
        Extracted.german("Die Gondel neben der Gondel bleibt gesperrt. Der Regen hält an.");

    assertThat(Aligned.story(twice).weight(Language.GERMAN, twice.token("Gondel"), Set.of()))
        .isEqualTo(Aligned.story(once).weight(Language.GERMAN, once.token("Gondel"), Set.of()));
  }

  @Test
  void keepsEveryWeightAboveNoughtAndAtMostOne() {
    StoryWords story = Aligned.story(TEXT);

    assertThat(TEXT.annotated().sentences())
        .flatExtracting(sentence -> sentence.tokens())
        .allSatisfy(
            token ->
                assertThat(story.weight(Language.GERMAN, token, Set.of()))
                    .isGreaterThan(0)
                    .isLessThanOrEqualTo(1));
  }

  @Test
  void looksAtContentWordsOnly() {
    assertThat(StoryWords.isContent(TEXT.token("Gondel"))).isTrue();
    assertThat(StoryWords.isContent(TEXT.token("Die"))).isFalse();
    assertThat(StoryWords.isContent(TEXT.token("."))).isFalse();
    assertThat(StoryWords.isContent(Extracted.german("Es kostet 3 €.").token("€"))).isFalse();
  }

  private static double weight(String form) {
    return Aligned.story(TEXT).weight(Language.GERMAN, TEXT.token(form), Set.of());
  }
}
