package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.testing.Extracted;
import org.synopse.testing.Formations;

class StoryProfilesTest {
  private static final String FIRE =
      "Bei dem Brand in Bonn starben zehn Menschen, und der Zugverkehr ruhte drei Tage.";

  private static final String TRAINER = "Trainerin Gesa Lorberg geht. Die Trainerin war beliebt.";

  private static final List<ArticleStatements> STORY =
      Aligned.statements(
          Extracted.german("a", FIRE + " " + TRAINER),
          Extracted.german("b", "Das Wetter wird besser.\n\n" + TRAINER + "\n\n" + FIRE),
          Extracted.german("c", "Der Zugverkehr ruhte drei Tage. Sonst war nichts."));

  private static final Profiler PROFILER =
      new Profiler(Aligned.LEXICON, Formations.all(), Set.of());

  private static final Map<StatementId, Profile> PROFILES =
      new StoryProfiles(PROFILER, STORY).of(STORY);

  @Test
  void givesCopiesOneProfile() {
    assertThat(profile("b", "starben")).isSameAs(profile("a", "starben"));
    assertThat(profile("b", "beliebt")).isSameAs(profile("a", "beliebt"));
    assertThat(profile("b", "ruhte")).isSameAs(profile("a", "ruhte"));
  }

  @Test
  void tellsTheSameWordsInAnotherSentenceApart() {
    assertThat(profile("c", "ruhte")).isNotSameAs(profile("a", "ruhte"));
    assertThat(profile("c", "ruhte").sentence()).isNull();
    assertThat(profile("a", "ruhte").sentence()).isNotNull();
  }

  @Test
  void givesCopiesWhatTheyWouldHaveByThemselves() {
    for (ArticleStatements article : STORY) {
      for (Statement statement : article.statements()) {
        Profile alone =
            PROFILER.profile(
                statement,
                PROFILER.story(STORY),
                PROFILER.descriptions(STORY),
                UnaryOperator.identity());
        Profile shared = Objects.requireNonNull(PROFILES.get(statement.id()));

        assertThat(shared.entities()).isEqualTo(alone.entities());
        assertThat(shared.words().stream().map(StoryProfilesTest::anywhere).toList())
            .isEqualTo(alone.words().stream().map(StoryProfilesTest::anywhere).toList());
      }
    }
  }

  /** All of a word but its number and the place in its article. */
  private static List<Object> anywhere(Profile.Word word) {
    return List.of(word.inGeneral(), word.weight(), word.place());
  }

  private static Profile profile(String article, String word) {
    return STORY.stream()
        .flatMap(statements -> statements.statements().stream())
        .filter(statement -> statement.id().article().equals(article))
        .filter(statement -> statement.text().contains(word))
        .map(statement -> Objects.requireNonNull(PROFILES.get(statement.id())))
        .findFirst()
        .orElseThrow();
  }
}
