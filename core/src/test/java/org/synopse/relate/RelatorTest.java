package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synopse.align.Alignment;
import org.synopse.align.Claim;
import org.synopse.statement.ArticleStatements;
import org.synopse.statement.StatementId;
import org.synopse.text.Span;

class RelatorTest {
  private static final String TEN = "Bei dem Brand in Bonn starben zehn Menschen.";
  private static final String TWELVE = "Bei dem Brand in Bonn starben zwölf Menschen.";

  @Test
  void findsARelationForEachPairWithItsClaim() {
    Relator.Findings findings = relate(Judged.of(TEN, TWELVE), Judges.standard(Judged.LEXICON));

    assertThat(findings.claims()).extracting(Claim::id).containsExactly("c1");
    assertThat(findings.findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.relation()).isEqualTo(Relation.CONTRADICTION);
              assertThat(finding.claim()).isEqualTo(findings.claims().get(0));
              assertThat(finding.confidence()).isBetween(0.0, 1.0);
              assertThat(finding.evidence())
                  .extracting(Evidence::kind)
                  .containsExactly(EvidenceKind.QUANTITY);
            });
    assertThat(findings.claims().get(0).holds(new StatementId("b", 1))).isTrue();
  }

  @Test
  void tellsTheJudgeWhenTheArticlesAppeared() {
    assertThat(
            relate(Judged.ofDaysApart(1, TEN, TWELVE), Judges.standard(Judged.LEXICON)).findings())
        .extracting(Finding::relation)
        .doesNotContain(Relation.CONTRADICTION);
  }

  @Test
  void agreesWhereTheJudgeIsSilent() {
    assertThat(relate(Judged.of(TEN, TWELVE), comparand -> Optional.empty()).findings())
        .extracting(Finding::relation)
        .containsExactly(Relation.AGREEMENT);
  }

  @Test
  void makesNoClaimOfWhatIsNotComparable() {
    Span span = new Span(0, 3);
    RelationJudge judge =
        comparand ->
            Optional.of(
                new Verdict(
                    Relation.NOT_COMPARABLE,
                    List.of(new Evidence(EvidenceKind.QUANTITY, "test", span, span, "test"))));

    Relator.Findings findings = relate(Judged.of(TEN, TWELVE), judge);

    assertThat(findings.claims()).isEmpty();
    assertThat(findings.findings()).extracting(Finding::claim).containsOnlyNulls();
  }

  @Test
  void judgesTheNumbersOfWhatOnlyLooksAlike() {
    Judged other =
        Judged.of(
            "Zuletzt verlangte der Versorger 390 Dollar.",
            "Abnehmer im Norden zahlten im Mai 430 Dollar.");
    Judged same =
        Judged.of(
            "Zuletzt verlangte der Versorger 390 Dollar.",
            "Abnehmer im Norden zahlten im Mai 390 Dollar.");

    assertThat(relateAlike(other))
        .extracting(Finding::relation)
        .containsExactly(Relation.NOT_COMPARABLE);
    assertThat(relateAlike(same)).isEmpty();
  }

  private static List<Finding> relateAlike(Judged judged) {
    return new Relator(Judges.standard(Judged.LEXICON), Judged.SCORER)
        .relateAll(
            List.of(judged.left().statements(), judged.right().statements()),
            new Alignment(List.of(), List.of(judged.aligned())))
        .findings();
  }

  @Test
  void findsNothingInNothing() {
    assertThat(
            new Relator(Judges.standard(Judged.LEXICON), Judged.SCORER)
                .relate(List.of(), List.of()))
        .isEqualTo(new Relator.Findings(List.of(), List.of()));
  }

  private static Relator.Findings relate(Judged judged, RelationJudge judge) {
    List<ArticleStatements> articles =
        List.of(judged.left().statements(), judged.right().statements());
    return new Relator(judge, Judged.SCORER).relate(articles, List.of(judged.aligned()));
  }
}
