package org.synopse.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.synopse.statement.StatementId;

class ArticleKeysTest {
  @Test
  void countsInLetters() {
    assertThat(ArticleKeys.key(0)).isEqualTo("a");
    assertThat(ArticleKeys.key(25)).isEqualTo("z");
    assertThat(ArticleKeys.key(26)).isEqualTo("aa");
  }

  @Test
  void readsItsKeysBackInAscendingOrder() {
    for (int number = 0; number < 20_000; number++) {
      assertThat(ArticleKeys.number(ArticleKeys.key(number))).isEqualTo(number);
      assertThat(new StatementId(ArticleKeys.key(number), 1))
          .isLessThan(new StatementId(ArticleKeys.key(number + 1), 1));
    }
  }
}
