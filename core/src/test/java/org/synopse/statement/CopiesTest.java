package org.synopse.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;

class CopiesTest {
  private static final String SAID =
      "Die Reparatur koste nach heutigem Stand 38 Millionen Euro, sagte Petra Wiesner am Montag.";

  private static final String WORDS = "Die Reparatur";

  @Test
  void findsTheSameWordsElsewhere() {
    Statement one = statement(Extracted.MONDAY, SAID);
    Statement other = statement(Extracted.MONDAY, "Ein Tag in Kell.\n\n" + SAID);
    Copies copies = new Copies();

    assertThat(other.span()).isNotEqualTo(one.span());
    assertThat(copies.first(one)).isSameAs(one);
    assertThat(copies.first(other)).isSameAs(one);
    assertThat(copies.first(one)).isSameAs(one);
  }

  @Test
  void tellsOtherWordsApart() {
    Statement other = statement(Extracted.MONDAY, SAID.replace("38", "39"));

    assertThat(areCopies(statement(Extracted.MONDAY, SAID), other)).isFalse();
  }

  @Test
  void tellsTheSameWordsOfAnotherDayApart() {
    LocalDate later = Extracted.MONDAY.plusDays(7);

    assertThat(areCopies(statement(Extracted.MONDAY, SAID), statement(later, SAID))).isFalse();
  }

  @Test
  void tellsTheSameWordsOfAnotherMouthApart() {
    String carried = "Die Reparatur werde 38 Millionen Euro kosten.";
    Statement one =
        statement(Extracted.MONDAY, "Man prüfe das noch, sagte Petra Wiesner. " + carried);
    Statement other =
        statement(Extracted.MONDAY, "Man prüfe das noch, sagte Peter Wiesner. " + carried);

    assertThat(one.text()).isEqualTo(other.text());
    assertThat(areCopies(one, other)).isFalse();
  }

  @Test
  void tellsAHeadlineFromTheText() {
    String words = "Die Reparatur dauert lange";
    Statement headline = statement(Extracted.MONDAY, words + "\n\nMehr ist nicht bekannt.");
    Statement text = statement(Extracted.MONDAY, "Neues aus Kell\n\n" + words);

    assertThat(headline.headline()).isTrue();
    assertThat(text.headline()).isFalse();
    assertThat(areCopies(headline, text)).isFalse();
  }

  private static boolean areCopies(Statement one, Statement other) {
    Copies copies = new Copies();
    return copies.first(one).equals(copies.first(other));
  }

  private static Statement statement(@Nullable LocalDate published, String text) {
    return Extracted.of("a", Language.GERMAN, published, text).statement(WORDS);
  }
}
