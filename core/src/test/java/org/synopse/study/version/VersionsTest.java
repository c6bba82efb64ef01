package org.synopse.study.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.synopse.testing.Extracted;

class VersionsTest {
  private static final String REST =
      " Die Feuerwehr war mit 40 Leuten am Ort. Gegen Mittag schien wieder die Sonne.";

  private static List<VersionChange> between(String old, String current) {
    return Versions.between(
        Extracted.german("a", old + REST).statements(),
        Extracted.german("b", current + REST).statements());
  }

  private static List<VersionChange.Kind> kinds(String old, String current) {
    return between(old, current).stream().map(VersionChange::kind).toList();
  }

  @Test
  void isSilentAboutCommasAndQuotationMarks() {
    assertThat(
            kinds(
                "Der Damm brach, und das Wasser kam. »Wir haben Angst«, sagte Anna Vollmer.",
                "Der Damm brach und das Wasser kam. „Wir haben Angst“, sagte Anna Vollmer."))
        .isEmpty();
  }

  @Test
  void isSilentAboutWhereASentenceEnds() {
    assertThat(kinds("Der Damm brach. Das Wasser kam.", "Der Damm brach; das Wasser kam."))
        .isEmpty();
  }

  @Test
  void seesANumberThatChanged() {
    List<VersionChange> changes =
        between("Bei dem Unglück starben 17 Menschen.", "Bei dem Unglück starben 19 Menschen.");

    assertThat(changes).extracting(VersionChange::kind).containsExactly(VersionChange.Kind.CHANGED);
    assertThat(changes.get(0).gone()).containsExactly("17");
    assertThat(changes.get(0).come()).containsExactly("19");
  }

  @Test
  void seesASourceThatHasCome() {
    assertThat(
            kinds(
                "Der Damm war seit Jahren undicht.",
                "Nach Angaben der Polizei war der Damm seit Jahren undicht."))
        .containsExactly(VersionChange.Kind.REATTRIBUTED);
  }

  @Test
  void seesWhatIsGoneAndWhatHasCome() {
    assertThat(
            kinds(
                "Der Landrat schwieg zu allen Fragen.",
                "Ein Gutachten von 2013 wurde beschlagnahmt."))
        .containsExactlyInAnyOrder(VersionChange.Kind.ADDED, VersionChange.Kind.DROPPED);
  }

  @Test
  void findsNothingInAnArticleAgainstItself() {
    assertThat(between("Der Damm brach. Der Damm brach.", "Der Damm brach. Der Damm brach."))
        .isEmpty();
  }
}
