package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.synopse.align.Alignment;
import org.synopse.statement.ArticleStatements;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;

class SharedCountsTest {
  private static final String DARK = "In 12.000 Haushalten fiel am Morgen der Strom aus.";
  private static final String WAITING = "Rund 900 Haushalte warten noch immer auf Hilfe.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | In 12.000 Haushalten fiel der Strom aus. | Rund 900 Haushalte warten noch immer.
          de | Das Haus hat 142 Betten. | Insgesamt zählt der Verbund 730 Betten.
          en | Officials put the area burned at 2,100 acres. | It has since swept across 4,500 hectares.
          en | Some 300 schools stayed shut. | The strike closed 45 schools in the north.
          """)
  void findsWhatIsCountedByOneName(String language, String left, String right) {
    assertThat(SharedCounts.among(story(language, left, right))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | In 12.000 Haushalten fiel der Strom aus. | Rund 12.000 Haushalte warten noch immer.
          de | Tausend Menschen kamen zum Fest. | Im Stau standen 400 Menschen.
          de | Der Umbau kostet 12 Millionen Euro. | Er zahlte 5 Euro Eintritt.
          de | Vier Prozent mehr Lohn gab es. | Die Beteiligung lag bei 55 Prozent.
          de | Das Haus hat zwei Türme. | Das Schloss hat vier Türme.
          de | 40 Betten stehen bereit. | 60 Stühle stehen bereit.
          en | He waited 40 minutes. | The talks lasted 90 minutes.
          """)
  void leavesWhatMayBeAnything(String language, String left, String right) {
    assertThat(SharedCounts.among(story(language, left, right))).isEmpty();
  }

  @Test
  void holdsANumberThatTheOtherSideHasAgainstNoOther() {
    String both = DARK + " " + WAITING;

    assertThat(SharedCounts.among(story("de", both, both))).isEmpty();
    assertThat(SharedCounts.among(story("de", DARK, both))).isEmpty();
  }

  @Test
  void saysNothingMoreOfWhatIsAligned() {
    Judged judged = Judged.of(DARK, WAITING);

    assertThat(
            new Relator(comparand -> Optional.empty(), Judged.SCORER)
                .relateAll(
                    story("de", DARK, WAITING), new Alignment(List.of(judged.aligned()), List.of()))
                .findings())
        .extracting(Finding::relation)
        .containsExactly(Relation.AGREEMENT);
  }

  @Test
  void saysOfEachStatementOnceThatItIsNotComparable() {
    List<ArticleStatements> story =
        story("de", DARK, WAITING + " Am Abend hatten 5.000 Haushalte wieder Licht.");

    assertThat(SharedCounts.among(story)).hasSize(2);
    assertThat(
            new Relator(Judges.standard(Judged.LEXICON), Judged.SCORER)
                .relateAll(story, new Alignment(List.of(), List.of()))
                .findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.relation()).isEqualTo(Relation.NOT_COMPARABLE);
              assertThat(finding.claim()).isNull();
              assertThat(finding.evidence())
                  .extracting(Evidence::kind)
                  .contains(EvidenceKind.QUANTITY);
            });
  }

  private static List<ArticleStatements> story(String language, String left, String right) {
    Language of = Language.of(language).orElseThrow();
    return List.of(
        Extracted.of("a", of, Extracted.MONDAY, left).statements(),
        Extracted.of("b", of, Extracted.MONDAY, right).statements());
  }
}
