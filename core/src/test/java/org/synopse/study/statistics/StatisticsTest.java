package org.synopse.study.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void givesTheScoreIntervalOfAShare() {
    Interval interval = Wilson.of(41, 50);

    assertThat(interval.value()).isEqualTo(0.82);
    assertThat(interval.low()).isCloseTo(0.692, within(0.001));
    assertThat(interval.high()).isCloseTo(0.902, within(0.001));
  }

  @Test
  void knowsNothingOfAShareOfNothing() {
    assertThat(Wilson.of(0, 0).value()).isNaN();
    assertThat(Wilson.of(0, 0).high()).isEqualTo(1);
  }

  @Test
  void agreesWithTheWorkedExampleOfTwoCoders() {
    // Ten units, of which the coders judge six alike: Krippendorff's own example of binary data.
    int[] one = {0, 1, 0, 0, 0, 0, 0, 0, 1, 0};
    int[] other = {1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
    List<Krippendorff.Pair<Integer>> units = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      units.add(new Krippendorff.Pair<>(one[i], other[i]));
    }

    assertThat(Krippendorff.alpha(units).orElseThrow()).isCloseTo(0.095, within(0.001));
  }

  @Test
  void hasNoAlphaWhereOneValueIsAlwaysUsed() {
    assertThat(Krippendorff.alpha(List.of(new Krippendorff.Pair<>("right", "right")))).isEmpty();
  }

  @Test
  void drawsTheSameIntervalFromTheSameItems() {
    List<Integer> items = List.of(0, 1, 1, 0, 1, 1, 1, 0, 1, 1);
    Interval first = Bootstrap.of(items, StatisticsTest::mean);

    assertThat(first).isEqualTo(Bootstrap.of(items, StatisticsTest::mean));
    assertThat(first.low()).isLessThan(0.7);
    assertThat(first.high()).isBetween(0.8, 1.0);
  }

  private static double mean(List<Integer> items) {
    return items.stream().mapToInt(Integer::intValue).average().orElse(Double.NaN);
  }
}
