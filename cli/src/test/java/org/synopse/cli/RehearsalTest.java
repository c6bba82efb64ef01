package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
  @Test
  void runsEveryCommandOnItsTexts(@TempDir Path folder) throws IOException {
    assertThat(Rehearsal.run(folder)).isZero();
    assertThat(folder.resolve("report.html")).isNotEmptyFile();
  }
}
