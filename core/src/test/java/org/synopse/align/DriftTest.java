package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.statement.Statement;
import org.synopse.testing.Extracted;

class DriftTest {
  private static final String TEXT = "Die Brücke bleibt gesperrt. Der Regen hält an.";

  private static final List<List<Statement>> ARTICLES =
      List.of("a", "b", "c", "d", "e", "f").stream()
          .map(key -> Extracted.german(key, TEXT).statements().statements())
          .toList();

  @Test
  void aLongChainIsNoSingleClaim() {
    List<AlignedPair> kept = Drift.without(chain(6));

    assertThat(kept).hasSizeLessThan(5);
    assertThat(Claims.of(kept)).hasSizeGreaterThan(1);
  }

  @Test
  void aStatementThatMeetsTwoOfAnotherArticleKeepsBoth() {
    List<AlignedPair> pairs = List.of(pair(0, 0, 1, 0, 2), pair(0, 0, 1, 1, 1));

    assertThat(Drift.without(pairs)).isEqualTo(pairs);
  }

  @Test
  void whatAllArticlesSayIsOneClaim() {
    List<AlignedPair> pairs = new ArrayList<>();
    for (int left = 0; left < 6; left++) {
      for (int right = left + 1; right < 6; right++) {
        pairs.add(pair(left, 0, right, 0, 1 + left));
      }
    }

    assertThat(Claims.of(Drift.without(pairs))).hasSize(1);
  }

  @Test
  void keepsNothingOfNothing() {
    assertThat(Drift.without(List.of())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void keepsTheSamePairsInAnyOrder(long seed) {
    List<AlignedPair> shuffled = new ArrayList<>(chain(6));
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Drift.without(shuffled))
        .containsExactlyInAnyOrderElementsOf(Drift.without(chain(6)));
  }

  private static List<AlignedPair> chain(int articles) {
    List<AlignedPair> chain = new ArrayList<>();
    for (int i = 0; i + 1 < articles; i++) {
      chain.add(pair(i, 0, i + 1, 0, 9 - i));
    }
    return chain;
  }

  private static AlignedPair pair(int left, int number, int right, int other, double score) {
    return new AlignedPair(
        new StatementPair(ARTICLES.get(left).get(number), ARTICLES.get(right).get(other)),
        Similarity.ofTerms(List.of(new Term("test", score))));
  }
}
