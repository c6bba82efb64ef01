package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StatementFactsTest {
  @Test
  void findsOutEachFactOnce() {
    AtomicInteger asked = new AtomicInteger();
    Fact<Integer> words =
        new Fact<>(
            statement -> {
              asked.incrementAndGet();
              return statement.tokens().size();
            });
    StatementFacts facts =
        Judged.of("Die Brücke ist offen.", "Die Brücke ist zu.").comparand().leftFacts();

    assertThat(facts.get(words))
        .isEqualTo(facts.get(words))
        .isEqualTo(facts.statement().tokens().size());
    assertThat(asked).hasValue(1);
  }
}
