package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Command;

class SubcommandTest {
  private static Subcommand[] neededFor(boolean settings, String... args) {
    return Subcommand.neededFor(args, settings).toArray(Subcommand[]::new);
  }

  @ParameterizedTest
  @EnumSource
  void isAskedForByTheNameOfItsClass(Subcommand command) {
    assertThat(command.type().getAnnotation(Command.class).name()).isEqualTo(command.word());
  }

  @Test
  void readsNoOtherThanTheOneThatRuns() {
    assertThat(neededFor(false, "extract", "a.txt", "compare")).containsExactly(Subcommand.EXTRACT);
  }

  @Test
  void readsAllWhereTheyAreListed() {
    assertThat(neededFor(false)).containsExactly(Subcommand.values());
    assertThat(neededFor(false, "--help")).containsExactly(Subcommand.values());
    assertThat(neededFor(false, "help", "compare")).containsExactly(Subcommand.values());
    assertThat(neededFor(false, "completion")).containsExactly(Subcommand.values());
  }

  @Test
  void readsAllWhereSettingsMaySpeakOfThem() {
    assertThat(neededFor(true, "compare")).containsExactly(Subcommand.values());
  }
}
