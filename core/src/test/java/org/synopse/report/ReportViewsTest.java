package org.synopse.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.synopse.lexicon.Stance;
import org.synopse.relate.Evidence;
import org.synopse.relate.EvidenceKind;
import org.synopse.relate.Finding;
import org.synopse.relate.Relation;
import org.synopse.statement.Statement;
import org.synopse.testing.Extracted;
import org.synopse.testing.Reports;
import org.synopse.text.Language;

/** What several formats ask of a report. */
class ReportViewsTest {
  private static final Report REPORT =
      Reports.of(
          Extracted.german(
              "a",
              "Brand in Bonn\n\nBei dem Brand in Bonn starben zehn Menschen. Es war ein Montag."
                  + " Anna Schmidt behauptete, die Preise stiegen. Der Hund bellte."),
          Extracted.german(
              "b",
              "Bei dem Brand in Bonn starben zwölf Menschen. Die Bäckerei verkauft 200 Brote."));

  @Test
  void ordersWhatOneSideTellsByProminence() {
    List<Statement> only = Prominence.only(REPORT).getOrDefault("a", List.of());

    assertThat(only).extracting(Statement::text).last().asString().contains("Der Hund bellte");
    assertThat(only)
        .containsExactlyInAnyOrderElementsOf(REPORT.only().getOrDefault("a", List.of()));
  }

  @Test
  void countsWhoIsQuotedWithWhichStance() {
    assertThat(QuotedSource.of(REPORT))
        .anySatisfy(
            source -> {
              assertThat(source.name()).isEqualTo("Anna Schmidt");
              assertThat(source.byArticle()).isEqualTo(Map.of("a", Map.of(Stance.DISTANCING, 1)));
              assertThat(source.total()).isEqualTo(1);
            });
  }

  @Test
  void namesAFindingTheSameAfterAnEdit() {
    Report edited =
        Reports.of(
            Extracted.german(
                "a", "Ein neuer Satz steht hier. Bei dem Brand in Bonn starben zehn Menschen."),
            Extracted.german("b", "Bei dem Brand in Bonn starben zwölf Menschen."));

    assertThat(new StableIds(edited).of(contradiction(edited)))
        .isEqualTo(new StableIds(REPORT).of(contradiction(REPORT)))
        .matches("[0-9a-f]{16}");
  }

  @Test
  void namesTheSameWordsTwiceDifferently() {
    Report twice =
        Reports.of(
            Extracted.german("a", "Der Zug fährt wieder. Der Zug fährt wieder."),
            Extracted.german("b", "Der Hund bellte."));
    StableIds ids = new StableIds(twice);

    assertThat(twice.articles().get(0).statements().stream().map(ids::of).distinct()).hasSize(2);
  }

  @Test
  void makesNothingOneSidedByHidingFindings() {
    Report shown = REPORT.showing(f -> f.relation() == Relation.AGREEMENT, true);

    assertThat(shown.findings(Relation.CONTRADICTION)).isEmpty();
    assertThat(shown.only()).isEqualTo(REPORT.only());
    assertThat(REPORT.showing(f -> true, false).only().values()).allMatch(List::isEmpty);
  }

  @Test
  void explainsEvidenceInTheLanguageOfTheReader() {
    Finding finding = contradiction(REPORT);
    String german =
        Explanation.of(
            finding,
            finding.evidence().get(0),
            REPORT.article("a"),
            REPORT.article("b"),
            UiTexts.of(Language.GERMAN));

    assertThat(german)
        .isEqualTo("„zehn Menschen“ gegen „zwölf Menschen“: keine Zahl passt zu beiden");
  }

  @Test
  void namesTheArticlesWhoseSidesDiffer() {
    Finding finding = contradiction(REPORT);
    Function<String, String> explained =
        because ->
            Explanation.of(
                finding,
                new Evidence(
                    EvidenceKind.POLARITY,
                    because,
                    finding.pair().left().span(),
                    finding.pair().right().span(),
                    "negated-on-one-side"),
                REPORT.article("a"),
                REPORT.article("b"),
                UiTexts.of(Language.GERMAN));
    String left = REPORT.article("a").origin().displayName();
    String right = REPORT.article("b").origin().displayName();

    assertThat(explained.apply("told on the left, denied on the right"))
        .isEqualTo(left + ": gesagt; " + right + ": bestritten");
    assertThat(explained.apply("certain on the left, still to come on the right"))
        .isEqualTo(left + ": als sicher; " + right + ": steht noch bevor");
    assertThat(explained.apply("nothing else on the left, more on the right")).startsWith("„");
  }

  @Test
  void writesFileNamesAsReferences() {
    assertThat(FileUri.of("a b/ä:?#<>.txt")).isEqualTo("a%20b%2F%C3%A4%3A%3F%23%3C%3E.txt");
  }

  private static Finding contradiction(Report report) {
    return report.findings(Relation.CONTRADICTION).get(0);
  }
}
