package org.synopse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synopse.article.Article;
import org.synopse.article.ArticleReadException;
import org.synopse.article.ArticleReader;
import org.synopse.article.Origin;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.study.StoryRecord;
import org.synopse.study.StoryView;
import org.synopse.study.coverage.Carriage;
import org.synopse.study.coverage.Coverage;
import org.synopse.study.coverage.CoverageRow;
import org.synopse.study.label.Contrasts;
import org.synopse.study.label.LabelRow;
import org.synopse.study.label.WordShares;
import org.synopse.text.Language;

class StudyTest {
  private static final Synopse ENGINE = Synopse.create(SynopseOptions.defaults());

  private static final Map<String, String> TOLD =
      Map.of(
          "Freie Stimme",
          "Velmarien greift Kostan an\n\n"
              + "Velmariens Präsident Tarek Malun hat den Angriff auf Kostan verteidigt. Es gehe um"
              + " den Schutz einer Minderheit, sagte der Präsident am Montag in Velmograd. In Irbek"
              + " starben 30 Menschen.\n",
          "Kanal 7",
          "Kostan: Velmarien greift an\n\nDer Machthaber Tarek Malun hat den Angriff auf"
              + " Kostan verteidigt. In Irbek starben 30 Menschen.\n");

  @TempDir Path folder;

  private Study study(Duration longestStory) throws IOException, ArticleReadException {
    StudyOptions defaults = StudyOptions.defaults();
    Study study =
        Study.open(ENGINE, new StudyOptions(defaults.story(), "event", longestStory), folder);
    for (String outlet : List.of("Freie Stimme", "Kanal 7")) {
      if (!study.takeUp(outlet)) {
        study.read(outlet, Map.of("event", "war"), article(study.nextKey(), outlet));
      }
    }
    study.compare((done, all) -> {});
    return study;
  }

  private static Article article(String key, String outlet) throws ArticleReadException {
    return ArticleReader.plainText()
        .read(
            key,
            new Origin(outlet + ".txt", outlet, LocalDate.of(2024, 6, 10)),
            Language.GERMAN,
            new ByteArrayInputStream(
                TOLD.getOrDefault(outlet, "").getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void goesOnPastAStoryThatTakesTooLongAndTriesItAgain() throws IOException, ArticleReadException {
    try (Study study = study(Duration.ZERO)) {
      StoryView story = StoryView.of(study.data().story(0), study.data());

      assertThat(story.story().problem()).isNotBlank();
      assertThat(Coverage.of(story, List.of()))
          .flatExtracting(CoverageRow::cells)
          .extracting(CoverageRow.Cell::carriage)
          .contains(Carriage.UNKNOWN)
          .doesNotContain(Carriage.LEAVES_OUT);
    }
    try (Study study = study(Duration.ofMinutes(10))) {
      StoryRecord story = study.data().story(0);

      assertThat(study.data().stories()).isEqualTo(1);
      assertThat(story.problem()).isNull();
      assertThat(story.meetings()).isNotEmpty();
    }
  }

  @Test
  void joinsWordsBesideTheNameOfOnePerson() throws IOException, ArticleReadException {
    try (Study study = study(Duration.ofMinutes(10))) {
      WordShares shares = new WordShares();
      for (int number : study.data().articles()) {
        shares.add(study.data().article(number));
      }
      StoryView story = StoryView.of(study.data().story(0), study.data());
      List<LabelRow> rows = new Contrasts(shares, ConceptLexicon.load()).of(story, List.of());

      assertThat(referent(rows, "Präsident")).isNotNull().isEqualTo(referent(rows, "Machthaber"));
      assertThat(referent(rows, "Minderheit")).isNull();
    }
  }

  private static @Nullable String referent(List<LabelRow> rows, String expression) {
    return rows.stream()
        .filter(row -> row.expression().equals(expression))
        .findFirst()
        .map(LabelRow::referent)
        .orElse(null);
  }

  @Test
  void refusesANegativeTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new StudyOptions(StudyOptions.defaults().story(), null, Duration.ofSeconds(-1)));
  }
}
