package org.synopse.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
  @Test
  void joinsWhatIsSimilarOnAverage() {
    AverageLink link = new AverageLink(4, 0.5);
    link.similar(0, 1, 0.9);
    link.similar(0, 2, 0.6);
    link.similar(1, 2, 0.6);

    assertThat(link.groups()).containsExactly(List.of(0, 1, 2), List.of(3));
  }

  @Test
  void doesNotJoinAChain() {
    AverageLink link = new AverageLink(3, 0.5);
    link.similar(0, 1, 0.9);
    link.similar(1, 2, 0.8);

    assertThat(link.groups()).containsExactly(List.of(0, 1), List.of(2));
  }

  @Test
  void joinsNothingBelowTheThreshold() {
    AverageLink link = new AverageLink(2, 0.5);
    link.similar(0, 1, 0.4);

    assertThat(link.groups()).containsExactly(List.of(0), List.of(1));
  }
}
