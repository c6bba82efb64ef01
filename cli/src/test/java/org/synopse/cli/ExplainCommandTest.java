package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplainCommandTest {
  private static final String PAIR = "../fixtures/pairs/de-containers";

  private static String report() {
    return CommandLineRun.of("compare", PAIR, "--format", "json").out();
  }

  @Test
  void listsTheFindingsOfAReportAndTellsOneInFull() {
    String report = report();
    CommandLineRun list = CommandLineRun.withInput(report, "explain", "-");
    CommandLineRun one = CommandLineRun.withInput(report, "explain", "-", "1");

    assertThat(list.code()).isZero();
    assertThat(list.out()).startsWith("1  a");
    assertThat(one.code()).isZero();
    assertThat(one.out())
        .contains("What the two sides say")
        .contains("Why they were put side by side: similarity ")
        .contains("What was missing for another outcome");
  }

  @Test
  void saysWhenThereIsNoSuchFindingOrReport() {
    CommandLineRun none = CommandLineRun.withInput(report(), "explain", "-", "999");
    CommandLineRun other = CommandLineRun.withInput("{}", "explain", "-");

    assertThat(none.code()).isEqualTo(Main.WRONG_USE);
    assertThat(none.err()).contains("no finding 999");
    assertThat(other.code()).isEqualTo(Main.WRONG_USE);
    assertThat(other.err()).contains("no comparison in the format synopse/1");
  }
}
