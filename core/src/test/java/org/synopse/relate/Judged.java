package org.synopse.relate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.synopse.align.AlignedPair;
import org.synopse.align.PairModel;
import org.synopse.align.PairScorer;
import org.synopse.align.StatementPair;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.statement.Statement;
import org.synopse.testing.Extracted;
import org.synopse.testing.Formations;
import org.synopse.text.Language;

/**
 * Two texts as a judge sees them; of a text of several statements the last is meant.
 *
 * @param left the text of article {@code a}
 * @param right the text of article {@code b}
 */
record Judged(Extracted left, Extracted right) {
  static final ConceptLexicon LEXICON = ConceptLexicon.load();
  static final PairScorer SCORER = new PairScorer(LEXICON, Formations.all(), Set.of());

  /** Returns two German texts of one day. */
  static Judged of(String left, String right) {
    return new Judged(Extracted.german("a", left), Extracted.german("b", right));
  }

  /** Returns two texts of one day in languages given by their codes, {@code de}, {@code en-de}. */
  static Judged in(String languages, String left, String right) {
    String ofRight = languages.substring(languages.length() - 2);
    return new Judged(
        Extracted.of("a", language(languages.substring(0, 2)), Extracted.MONDAY, left),
        Extracted.of("b", language(ofRight), Extracted.MONDAY, right));
  }

  private static Language language(String code) {
    return Language.of(code).orElseThrow();
  }

  /** Returns the texts with the right one published a number of days later. */
  static Judged ofDaysApart(int days, String left, String right) {
    return inDaysApart("de", days, left, right);
  }

  static Judged inDaysApart(String language, int days, String left, String right) {
    LocalDate later = Extracted.MONDAY.plusDays(days);
    return new Judged(
        Extracted.of("a", language(language), Extracted.MONDAY, left),
        Extracted.of("b", language(language), later, right));
  }

  Comparand comparand() {
    return new Comparand(
        SCORER.links(statement(left), statement(right)),
        new StatementFacts(statement(left)),
        new StatementFacts(statement(right)),
        left.article().origin().published(),
        right.article().origin().published());
  }

  private static Statement statement(Extracted text) {
    List<Statement> all = text.statements().statements();
    return all.get(all.size() - 1);
  }

  AlignedPair aligned() {
    return new AlignedPair(
        new StatementPair(statement(left), statement(right)),
        SCORER.score(PairModel.ALIGNMENT, statement(left), statement(right)));
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
