package org.synopse.study.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.synopse.study.story.lucene.LuceneStoryNeighbours;

class AverageLinkGrouperTest {
  private static final LocalDate DAY = LocalDate.of(2024, 6, 3);

  private static StoryProfile profile(int article, String language, int day, String... features) {
    Map<String, Double> weights = new java.util.HashMap<>();
    for (String feature : features) {
      weights.put(feature, 1.0);
    }
    return new StoryProfile(article, DAY.plusDays(day), language, weights);
  }

  private static final List<StoryProfile> FLOODS =
      List.of(
          profile(0, "de", 0, "n:brenzau", "n:sarn", "w:flut", "w:damm", "w:wasser"),
          profile(1, "de", 2, "n:altenweiher", "n:wiele", "w:flut", "w:wehr", "w:wasser"),
          profile(2, "en", 1, "n:brenzau", "n:sarn", "w:flood", "w:dam", "w:water"),
          profile(3, "de", 3, "n:altenweiher", "n:wiele", "w:flut", "w:schaden", "w:wasser"));

  private static List<List<Integer>> groups(List<StoryProfile> profiles) {
    return StoryGrouper.byAverageSimilarity(StoryOptions.defaults(), new LuceneStoryNeighbours(10))
        .group(profiles);
  }

  @Test
  void tellsTwoFloodsApartByTheirNamesAcrossLanguages() {
    assertThat(groups(FLOODS)).containsExactly(List.of(0, 2), List.of(1, 3));
  }

  @Test
  void doesNotCareForTheOrderOfTheArticles() {
    List<StoryProfile> turned = new ArrayList<>(FLOODS);
    Collections.reverse(turned);

    assertThat(groups(turned)).isEqualTo(groups(FLOODS));
  }

  @Test
  void keepsWhatIsOutOfTheWindowApart() {
    assertThat(
            groups(
                List.of(
                    profile(0, "de", 0, "n:brenzau", "w:flut"),
                    profile(1, "de", 300, "n:brenzau", "w:flut"))))
        .containsExactly(List.of(0), List.of(1));
  }
}
