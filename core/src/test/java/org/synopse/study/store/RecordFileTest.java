package org.synopse.study.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.synopse.study.Unread;

class RecordFileTest {
  @TempDir Path folder;

  private RecordFile<Unread> open() throws IOException {
    return RecordFile.open(folder.resolve("unread.jsonl"), Unread.class);
  }

  @Test
  void givesBackWhatWasAddedInAnEarlierRun() throws IOException {
    Unread umlaut = new Unread("b", "flüsse.txt", "zwei\nZeilen");
    try (RecordFile<Unread> records = open()) {
      records.add(new Unread("a", "a.txt", "damaged"));
      records.add(umlaut);
    }
    try (RecordFile<Unread> records = open()) {
      assertThat(records.size()).isEqualTo(2);
      assertThat(records.get(1)).isEqualTo(umlaut);
    }
  }

  @Test
  void cutsOffWhatAStoppedRunLeftUnfinished() throws IOException {
    Unread whole = new Unread("a", "a.txt", "damaged");
    try (RecordFile<Unread> records = open()) {
      records.add(whole);
    }
    Files.writeString(
        folder.resolve("unread.jsonl"),
        "{\"input\":\"b\",\"fi",
        StandardCharsets.UTF_8,
        StandardOpenOption.APPEND);
    try (RecordFile<Unread> records = open()) {
      records.add(new Unread("c", "c.txt", "empty"));

      assertThat(records.size()).isEqualTo(2);
      assertThat(records.get(0)).isEqualTo(whole);
      assertThat(records.get(1).file()).isEqualTo("c.txt");
    }
  }

  @Test
  void holdsMoreThanItsFirstRoom() throws IOException {
    try (RecordFile<Unread> records = open()) {
      for (int i = 0; i < 3000; i++) {
        records.add(new Unread("i" + i, "f", "m"));
      }
      assertThat(records.get(2999).input()).isEqualTo("i2999");
    }
    try (RecordFile<Unread> records = open()) {
      assertThat(records.size()).isEqualTo(3000);
      assertThat(records.get(1023).input()).isEqualTo("i1023");
    }
  }
}
