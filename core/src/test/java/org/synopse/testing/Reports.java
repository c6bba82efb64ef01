package org.synopse.testing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.synopse.align.AlignOptions;
import org.synopse.align.Aligner;
import org.synopse.align.Candidates;
import org.synopse.align.PairScorer;
import org.synopse.article.Problem;
import org.synopse.lexicon.ConceptLexicon;
import org.synopse.relate.Judges;
import org.synopse.relate.Relator;
import org.synopse.report.EngineInfo;
import org.synopse.report.Report;
import org.synopse.statement.ArticleStatements;

/** Reports of real comparisons, made by an engine whose version and digests never change. */
public final class Reports {
  private static final EngineInfo ENGINE =
      new EngineInfo("1.2.3", "sha256:lexicon", "sha256:weights", Map.of("lexicon", "on"));

  private static final ConceptLexicon LEXICON = ConceptLexicon.load();

  private static final Aligner ALIGNER =
      Aligner.bySimilarity(
          AlignOptions.defaults(), Candidates.allPairs(), LEXICON, Formations.all(), Set.of());

  private Reports() {}

  /** Returns the report of a comparison of the texts. */
  public static Report of(Extracted... texts) {
    List<ArticleStatements> articles = List.of(texts).stream().map(Extracted::statements).toList();
    Relator.Findings related =
        new Relator(Judges.standard(LEXICON), new PairScorer(LEXICON, Formations.all(), Set.of()))
            .relate(articles, ALIGNER.align(articles));
    return new Report(
        ENGINE,
        articles,
        related.claims(),
        related.findings(),
        List.of(texts).stream().flatMap(text -> text.annotated().problems().stream()).toList());
  }

  /** Returns the report with one more problem. */
  public static Report with(Problem problem, Report report) {
    return new Report(
        report.engine(), report.articles(), report.claims(), report.findings(), List.of(problem));
  }
}
