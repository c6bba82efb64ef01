package org.synopse.study.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StorySimilarityTest {
  private static StoryProfile profile(int number, int day, String... features) {
    Map<String, Double> weights = new HashMap<>();
    for (String feature : features) {
      weights.put(feature, 1.0);
    }
    return new StoryProfile(number, LocalDate.of(2024, 6, day), "de", weights);
  }

  private static double between(StoryProfile left, StoryProfile right) {
    return new StorySimilarity(List.of(left, right)).between(left, right);
  }

  @Test
  void makesNoEventOfOneSharedName() {
    String name = StoryFeatures.NAME + "duisburg";
    StoryProfile match = profile(0, 3, name, StoryFeatures.WORD + "tor");
    StoryProfile murder = profile(1, 3, name, StoryFeatures.WORD + "mord");

    assertThat(between(match, murder)).isZero();
  }

  @Test
  void countsTheStrongestFeatureAsMuchAsAllOthersTogether() {
    String name = StoryFeatures.NAME + "duisburg";
    StoryProfile one = profile(0, 3, name, StoryFeatures.WORD + "mord");
    StoryProfile other = profile(1, 3, name, StoryFeatures.WORD + "mord");

    // Name 4, word 1; 1 + min(4, 1) of 5.
    assertThat(between(one, other)).isCloseTo(0.4, within(1e-9));
  }

  @Test
  void fallsWithTheDaysBetween() {
    String[] shared = {StoryFeatures.WORD + "mord", StoryFeatures.WORD + "opfer"};

    assertThat(between(profile(0, 1, shared), profile(1, 1, shared))).isCloseTo(1, within(1e-9));
    assertThat(between(profile(0, 1, shared), profile(1, 30, shared))).isLessThan(0.6);
  }
}
