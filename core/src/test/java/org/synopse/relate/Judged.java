package org.synopse.relate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.synopse.align.AlignedPair;
import org.synopse.align.Similarity;
import org.synopse.align.StatementPair;
import org.synopse.align.Term;
import org.synopse.testing.Extracted;
import org.synopse.text.Language;

/**
 * Two German texts of one statement each, as a judge sees them.
 *
 * @param left the text of article {@code a}
 * @param right the text of article {@code b}
 * @param similarity how much they are said to speak of the same thing
 * @param predicate what their verbs are said to add to it, 0 where the verbs have nothing in common
 */
record Judged(Extracted left, Extracted right, double similarity, double predicate) {
  /** Returns the texts as surely aligned and of one day. */
  static Judged of(String left, String right) {
    return new Judged(Extracted.german("a", left), Extracted.german("b", right), 0.95, 0.9);
  }

  /** Returns the texts with the right one published a number of days later. */
  static Judged ofDaysApart(int days, String left, String right) {
    LocalDate later = Extracted.MONDAY.plusDays(days);
    return new Judged(
        Extracted.german("a", left), Extracted.of("b", Language.GERMAN, later, right), 0.95, 0.9);
  }

  Judged withSimilarity(double other) {
    return new Judged(left, right, other, predicate);
  }

  Judged withoutCommonPredicate() {
    return new Judged(left, right, similarity, 0);
  }

  Comparand comparand() {
    return new Comparand(
        aligned(), left.article().origin().published(), right.article().origin().published());
  }

  AlignedPair aligned() {
    return new AlignedPair(
        new StatementPair(left.statement(), right.statement()),
        new Similarity(similarity, List.of(new Term("predicate", predicate))));
  }

  /** Returns the relation that the judge sees. */
  Optional<Relation> by(RelationJudge judge) {
    return judge.judge(comparand()).map(Verdict::relation);
  }

  /** Returns the only evidence of the judge in words: {@code because: left | right}. */
  String evidenceBy(RelationJudge judge) {
    List<Evidence> evidence = judge.judge(comparand()).orElseThrow().evidence();
    if (evidence.size() != 1) {
      throw new IllegalStateException("not one evidence: " + evidence);
    }
    Evidence only = evidence.get(0);
    return only.because() + ": " + left.at(only.left()) + " | " + right.at(only.right());
  }
}
