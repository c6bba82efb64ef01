package org.synopse.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.statement.Statement;
import org.synopse.statement.StatementId;
import org.synopse.testing.Extracted;

class ClaimsTest {
  private static final String TEXT =
      "Die Brücke bleibt gesperrt. Der Regen hält an. Die Preise steigen. Die Polizei schweigt.";

  private static final List<Statement> A = statements("a");
  private static final List<Statement> B = statements("b");
  private static final List<Statement> C = statements("c");

  @Test
  void makesOneClaimOfOnePair() {
    assertThat(Claims.of(List.of(Aligned.pair(A.get(0), B.get(1)))))
        .containsExactly(claim("c1", Map.of("a", List.of(1), "b", List.of(2))));
  }

  @Test
  void joinsAChainToOneClaim() {
    List<AlignedPair> chain =
        List.of(Aligned.pair(A.get(0), B.get(1)), Aligned.pair(B.get(1), C.get(2)));

    assertThat(Claims.of(chain))
        .containsExactly(claim("c1", Map.of("a", List.of(1), "b", List.of(2), "c", List.of(3))));
  }

  @Test
  void joinsTwoStatementsOfOneArticleOverAThird() {
    List<AlignedPair> pairs =
        List.of(Aligned.pair(A.get(2), B.get(0)), Aligned.pair(A.get(1), B.get(0)));

    assertThat(Claims.of(pairs))
        .containsExactly(claim("c1", Map.of("a", List.of(2, 3), "b", List.of(1))));
  }

  @Test
  void keepsUnconnectedPairsApartInTheOrderOfTheirFirstStatements() {
    List<AlignedPair> pairs =
        List.of(Aligned.pair(A.get(3), B.get(0)), Aligned.pair(A.get(0), B.get(3)));

    assertThat(Claims.of(pairs))
        .containsExactly(
            claim("c1", Map.of("a", List.of(1), "b", List.of(4))),
            claim("c2", Map.of("a", List.of(4), "b", List.of(1))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void makesTheSameClaimsOfPairsInAnyOrder(long seed) {
    List<AlignedPair> pairs =
        List.of(
            Aligned.pair(A.get(0), B.get(1)),
            Aligned.pair(B.get(1), C.get(2)),
            Aligned.pair(A.get(1), C.get(0)),
            Aligned.pair(A.get(3), B.get(3)),
            Aligned.pair(B.get(3), C.get(3)),
            Aligned.pair(A.get(2), B.get(1)));
    List<AlignedPair> shuffled = new ArrayList<>(pairs);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Claims.of(shuffled)).isEqualTo(Claims.of(pairs));
  }

  @Test
  void makesNoClaimOfNothing() {
    assertThat(Claims.of(List.of())).isEmpty();
  }

  @Test
  void knowsWhichStatementsItHolds() {
    Claim claim = claim("c1", Map.of("a", List.of(1), "b", List.of(2)));

    assertThat(claim.holds(new StatementId("b", 2))).isTrue();
    assertThat(claim.holds(new StatementId("b", 1))).isFalse();
    assertThat(claim.holds(new StatementId("c", 1))).isFalse();
  }

  private static Claim claim(String id, Map<String, List<Integer>> numbers) {
    Map<String, List<StatementId>> ids = new HashMap<>();
    numbers.forEach(
        (article, of) ->
            ids.put(article, of.stream().map(n -> new StatementId(article, n)).toList()));
    return new Claim(id, ids);
  }

  private static List<Statement> statements(String key) {
    return Extracted.german(key, TEXT).statements().statements();
  }
}
