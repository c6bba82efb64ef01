package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synopse.lexicon.Entity;
import org.synopse.statement.ArticleStatements;
import org.synopse.testing.Extracted;
import org.synopse.testing.Formations;
import org.synopse.text.Language;

class DescriptionsTest {
  @Test
  void aNounBeforeANameStandsForThePerson() {
    Extracted named = Extracted.german("Die Trainerin Gesa Lorberg lobte die Elf.");

    Entity whom =
        whom(named, Language.GERMAN, Extracted.german("Die Trainerin schwieg."), "Trainerin");

    assertThat(whom).isNotNull().extracting(Entity::name).isEqualTo("Gesa Lorberg");
  }

  @Test
  void aNounBehindTheCommaOfANameStandsForThePerson() {
    Extracted named = Extracted.german("Olaf Brandis, Trainer der Elf, lobte den Sturm.");

    Entity whom = whom(named, Language.GERMAN, Extracted.german("Der Trainer schwieg."), "Trainer");

    assertThat(whom).isNotNull().extracting(Entity::name).isEqualTo("Olaf Brandis");
  }

  @Test
  void aNounSaidOfTwoPeopleStandsForNobody() {
    Extracted named =
        Extracted.german("Die Richterin Gesa Lorberg und die Richterin Ruth Ansorge urteilten.");

    assertThat(whom(named, Language.GERMAN, named, "Richterin")).isNull();
  }

  @Test
  void aDescriptionIsMetByTheNameInAnotherArticle() {
    Extracted named = Extracted.german("Die Trainerin Gesa Lorberg lobte die Elf.");
    Extracted nameless = Extracted.german("Die Trainerin verwarf den Plan.");
    StoryProfiles profiles = profiles(Aligned.statements(named, nameless));

    assertThat(profiles.of(Aligned.statements(nameless)).values())
        .flatExtracting(Profile::words)
        .extracting(Profile.Word::described)
        .extracting(entity -> entity == null ? "nobody" : entity.name())
        .contains("Gesa Lorberg");
  }

  private static StoryProfiles profiles(List<ArticleStatements> story) {
    return new StoryProfiles(new Profiler(Aligned.LEXICON, Formations.all(), Set.of()), story);
  }

  private static @Nullable Entity whom(
      Extracted story, Language language, Extracted text, String noun) {
    return Descriptions.of(Aligned.statements(story)).whom(language, text.token(noun));
  }
}
