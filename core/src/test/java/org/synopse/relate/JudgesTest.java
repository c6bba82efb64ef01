package org.synopse.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.synopse.text.Span;

class JudgesTest {
  private static final Comparand COMPARAND =
      Judged.of("Die Brücke wurde gesperrt.", "Die Brücke wurde nicht gesperrt.").comparand();

  private static final RelationJudge SILENT = comparand -> Optional.empty();
  private static final RelationJudge CONTRADICTS =
      says(Relation.CONTRADICTION, EvidenceKind.QUANTITY);
  private static final RelationJudge DIFFERS =
      says(Relation.ATTRIBUTION_DIFFERENCE, EvidenceKind.SOURCE);

  @Test
  void saysWhatTheFirstSays() {
    assertThat(Judges.first(SILENT, DIFFERS, CONTRADICTS).judge(COMPARAND))
        .map(Verdict::relation)
        .contains(Relation.ATTRIBUTION_DIFFERENCE);
  }

  @Test
  void asksNobodyBehindTheFirstThatSpeaks() {
    RelationJudge unasked =
        comparand -> {
          throw new IllegalStateException("asked");
        };

    assertThat(Judges.first(DIFFERS, unasked).judge(COMPARAND)).isPresent();
  }

  @Test
  void saysNothingWhereNobodySpeaks() {
    assertThat(Judges.first(SILENT, SILENT).judge(COMPARAND)).isEmpty();
    assertThat(Judges.first().judge(COMPARAND)).isEmpty();
    assertThat(Judges.all(SILENT, SILENT).judge(COMPARAND)).isEmpty();
    assertThat(Judges.all().judge(COMPARAND)).isEmpty();
  }

  @Test
  void takesTheGravestRelationOfAll() {
    assertThat(Judges.all(DIFFERS, SILENT, CONTRADICTS).judge(COMPARAND))
        .map(Verdict::relation)
        .contains(Relation.CONTRADICTION);
    assertThat(Judges.all(CONTRADICTS, DIFFERS).judge(COMPARAND))
        .map(Verdict::relation)
        .contains(Relation.CONTRADICTION);
  }

  @Test
  void keepsTheEvidenceOfAllInTheirOrder() {
    assertThat(Judges.all(DIFFERS, CONTRADICTS).judge(COMPARAND).orElseThrow().evidence())
        .extracting(Evidence::kind)
        .containsExactly(EvidenceKind.SOURCE, EvidenceKind.QUANTITY);
  }

  @Test
  void agreesOnTheStandardBenchWhereNothingDiffers() {
    Comparand same =
        Judged.of("Die Brücke wurde gesperrt.", "Gesperrt wurde die Brücke.").comparand();

    assertThat(Judges.standard(Judged.LEXICON).judge(same))
        .contains(new Verdict(Relation.AGREEMENT, List.of()));
  }

  @Test
  void putsContentBeforeSourceOnTheStandardBench() {
    Comparand both =
        Judged.of("Laut Polizei starben zehn Menschen.", "Laut Feuerwehr starben zwölf Menschen.")
            .comparand();

    assertThat(Judges.standard(Judged.LEXICON).judge(both).orElseThrow().evidence())
        .extracting(Evidence::kind)
        .containsExactly(EvidenceKind.QUANTITY, EvidenceKind.SOURCE);
  }

  @Test
  void refusesADifferenceWithoutEvidence() {
    assertThatThrownBy(() -> new Verdict(Relation.CONTRADICTION, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static RelationJudge says(Relation relation, EvidenceKind kind) {
    Span span = new Span(0, 3);
    return comparand ->
        Optional.of(new Verdict(relation, List.of(new Evidence(kind, "test", span, span, "test"))));
  }
}
