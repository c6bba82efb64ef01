package org.synopse.report.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synopse.study.sample.Judged;
import org.synopse.study.sample.SampleItem;
import org.synopse.study.sample.SheetScore;

class SampleSheetTest {
  @TempDir Path folder;

  private static SampleItem item(String id, boolean found) {
    return new SampleItem(
        id, SampleItem.Task.CLAIM, found, "s1", "Morgenblatt", "=cmd|'x'", "Kanal 7: k.txt", "…");
  }

  private Path filled(String... verdicts) throws IOException {
    StringWriter sheet = new StringWriter();
    SampleSheet.write(List.of(item("i1", true), item("i2", true), item("i3", false)), sheet);
    List<String> lines = sheet.toString().lines().toList();
    StringBuilder written = new StringBuilder(lines.get(0)).append("\r\n");
    for (int i = 0; i < verdicts.length; i++) {
      String line = lines.get(i + 1);
      written.append(line, 0, line.length() - 1).append(verdicts[i]).append(",\r\n");
    }
    return Files.writeString(
        folder.resolve("sheet.csv"), written.toString(), StandardCharsets.UTF_8);
  }

  @Test
  void readsBackWhatWasFilledIn() throws IOException {
    List<Judged> rows = SampleSheet.read(filled("right", "Wrong ", "missed"));

    assertThat(rows)
        .extracting(Judged::verdict)
        .containsExactly(Judged.Verdict.RIGHT, Judged.Verdict.WRONG, Judged.Verdict.MISSED);
    Map<SampleItem.Task, SheetScore> scores = SheetScore.of(rows);
    assertThat(scores).containsOnlyKeys(SampleItem.Task.CLAIM);
    SheetScore ofClaims = Objects.requireNonNull(scores.get(SampleItem.Task.CLAIM));
    assertThat(ofClaims.precision().value()).isEqualTo(0.5);
    assertThat(ofClaims.recall().value()).isEqualTo(0.5);
  }

  @Test
  void leavesOutWhatNobodyJudged() throws IOException {
    assertThat(SampleSheet.read(filled("right", "", ""))).hasSize(1);
  }

  @Test
  void refusesAVerdictThatCannotBe() throws IOException {
    Path sheet = filled("missed", "", "");

    assertThatThrownBy(() -> SampleSheet.read(sheet))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("something was found");
  }

  @Test
  void namesTheLineOfAWordItDoesNotKnow() throws IOException {
    Path sheet = filled("right", "perhaps", "");

    assertThatThrownBy(() -> SampleSheet.read(sheet)).hasMessageContaining("line 3: perhaps");
  }
}
