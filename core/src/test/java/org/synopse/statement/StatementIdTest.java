package org.synopse.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementIdTest {
  @Test
  void writesArticleAndNumber() {
    assertThat(new StatementId("a", 1)).hasToString("a1");
  }

  @Test
  void sortsByArticleThenByNumber() {
    StatementId a2 = new StatementId("a", 2);
    StatementId a10 = new StatementId("a", 10);
    StatementId b1 = new StatementId("b", 1);

    assertThat(List.of(b1, a10, a2).stream().sorted()).containsExactly(a2, a10, b1);
  }

  @Test
  void sortsLongerKeysBehindShorterOnes() {
    StatementId z = new StatementId("z", 1);
    StatementId aa = new StatementId("aa", 1);

    assertThat(z).isLessThan(aa);
  }

  @Test
  void equalsByValueOnly() {
    assertThat(new StatementId("a", 1)).isEqualTo(new StatementId("a", 1));
    assertThat(new StatementId("a", 1)).isEqualByComparingTo(new StatementId("a", 1));
    assertThat(new StatementId("a", 1)).isNotEqualTo(new StatementId("b", 1));
  }

  @Test
  void refusesAnEmptyKeyAndNumbersBelowOne() {
    assertThatThrownBy(() -> new StatementId("", 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new StatementId("a", 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
